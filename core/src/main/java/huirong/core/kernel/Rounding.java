package huirong.core.kernel;

/** {@link huirong.core.money.Ratios} makes ratios of any size; these are small and must not make objects. */
final class Rounding {
    private Rounding() {}

    /** {@code part / whole}, neither below nought, rounded half up; a card's points keep both within 10^12. */
    static int half(long part, long whole) {
        return (int) ((2 * part + whole) / (2 * whole));
    }
}
