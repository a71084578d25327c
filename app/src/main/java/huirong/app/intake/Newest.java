package huirong.app.intake;

import java.time.LocalDate;

/** Through which day a source has answered for an item, as far as its published deliveries say. */
record Newest(String organisation, String item, LocalDate through) {}
