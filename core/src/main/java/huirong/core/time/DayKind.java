package huirong.core.time;

/** What a day is for offices and banks. */
public enum DayKind {
    /** A weekday that no notice frees, or a weekend day that a notice makes up for a holiday (调休上班). */
    WORKING,
    /** A weekend day or a day of a holiday. */
    REST,
    /** The notice for this year is not recorded: nothing can be said, least of all that the year has no holidays. */
    NO_NOTICE
}
