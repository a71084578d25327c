package huirong.core.card;

/** One step of a characteristic: which values it takes and what they get. */
public sealed interface Bin {
    /** Hundredths. */
    long points();

    /** A stable code for what was found, unique within the card. */
    String reason();

    /** Values below a limit and not below the bin before. */
    record Below(long limit, long points, String reason) implements Bin {}

    /** Values that no bin before took. */
    record Rest(long points, String reason) implements Bin {}

    /** One code of a coded feature. */
    record Coded(String code, long points, String reason) implements Bin {}
}
