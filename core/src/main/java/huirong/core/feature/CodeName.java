package huirong.core.feature;

/** One code of a coded feature and its name on pages. */
public record CodeName(String code, Words name) {
    static CodeName of(String code, String chinese, String english) {
        return new CodeName(code, new Words(chinese, english));
    }
}
