package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.membership.Zone;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is behind a figure somebody sees. The figure itself is public.
 *
 * @param rows whether there are rows to see at all
 * @param bank only rows of this legal entity; null for all
 */
record Sight(boolean rows, @Nullable String bank) {
    private static final Sight NOTHING = new Sight(false, null);

    /** The zone's credit office and the auditor see who it is, a bank its own cases, everyone else counts by month. */
    static Sight of(@Nullable Actor actor, Zone zone) {
        if (actor == null) return NOTHING;
        if (oversees(actor, zone)) return new Sight(true, null);
        return actor.of(Kind.BANK) ? new Sight(true, actor.organisation().entity()) : NOTHING;
    }

    /** Whose work it is to see the whole zone: its own credit office, and the auditor within the account's term. */
    static boolean oversees(Actor actor, Zone zone) {
        return actor.of(Kind.AUDIT)
                || actor.of(Kind.CREDIT_OFFICE) && zone.office().equals(actor.organisation().code());
    }
}
