package huirong.core.card;

import huirong.core.feature.Words;

/** The four grades of the public composite evaluation; there are no others. */
public enum Grade {
    EXCELLENT("excellent", "优", "excellent"),
    GOOD("good", "良", "good"),
    FAIR("fair", "中", "fair"),
    POOR("poor", "差", "poor");

    private final String code;
    private final Words words;

    Grade(String code, String chinese, String english) {
        this.code = code;
        this.words = new Words(chinese, english);
    }

    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    /** @throws IllegalArgumentException for a code that is none of the four */
    public static Grade of(String code) {
        for (Grade grade : values()) if (grade.code.equals(code)) return grade;
        throw new IllegalArgumentException("no grade: " + code);
    }
}
