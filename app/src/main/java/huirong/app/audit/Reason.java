package huirong.app.audit;

import java.util.Locale;

/** Why an act was not done. Each kind of act has its closed list, an enum; pages say each in words. */
public interface Reason {
    /** What the list is about, for example {@code claim}. */
    String noun();

    String name();

    /** Stable, for the record of acts, for programs, and for the sentence {@code problem.<code>}: {@code claim-too-early}. */
    default String code() {
        return noun() + '-' + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
