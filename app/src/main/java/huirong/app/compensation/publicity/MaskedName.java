package huirong.app.compensation.publicity;

/** A debtor's name as publicity shows it: an individual business may bear its owner's name, so only the first character stays. */
final class MaskedName {
    private MaskedName() {}

    static String of(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "***";
    }
}
