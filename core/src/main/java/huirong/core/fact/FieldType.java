package huirong.core.fact;

/** The kinds of value a fact's field holds, and the Java type of each in {@link Fact#fields()}. */
public enum FieldType {
    /** {@link String}, trimmed, at most 4,000 characters. */
    TEXT,
    /** {@link String} from the field's closed list. */
    CODE,
    /** {@link String}, the code of an organisation on the platform. */
    ORGANISATION,
    /** {@link String}, codes of catalogue items, separated by commas. */
    ITEM_CODES,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.LocalDate}, the first day of the month. */
    MONTH,
    /** {@link Long}, fen. */
    FEN,
    /** {@link Long}, a whole number of things. */
    COUNT,
    /** {@link Long}, hundredths of the unit that the field's name ends with. */
    HUNDREDTHS
}
