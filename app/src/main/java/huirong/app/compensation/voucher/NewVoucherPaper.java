package huirong.app.compensation.voucher;

/**
 * What a maker adds to a voucher.
 *
 * @param lateNote why it comes after the month was closed; empty where it is not said
 */
public record NewVoucherPaper(String label, int sheets, String lateNote, String name, byte[] body) {
    /** A scanned paper; more would rather be several. */
    public static final int MOST_BYTES = 20 << 20;
}
