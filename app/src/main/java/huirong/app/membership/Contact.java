package huirong.app.membership;

/** How the person behind a firm is reached: personal data, shown whole only for a reason that is recorded. */
public record Contact(String name, String phone) {
    /** The first character of the name, the first three and last four digits of a number, as 个人信息 is masked by default. */
    public Masked masked() {
        int digits = phone.length();
        String number = digits < 8
                ? "*".repeat(digits)
                : phone.substring(0, 3) + "*".repeat(digits - 7) + phone.substring(digits - 4);
        return new Masked(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**", number);
    }
}
