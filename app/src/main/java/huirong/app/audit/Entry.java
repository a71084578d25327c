package huirong.app.audit;

import java.time.Instant;

/** A recorded act. */
record Entry(
        long id,
        Instant at,
        String account,
        String organisation,
        String act,
        String about,
        String basis,
        boolean allowed) {}
