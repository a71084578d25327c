package huirong.story.district;

import java.util.List;

/**
 * An invented person: family names are tools of the trade, which nobody bears.
 *
 * @param subject how the identity provider names the person
 * @param name family and given name
 */
public record Person(String subject, String name) {
    private static final List<String> FAMILIES = List.of("锻", "淬", "铆", "錾", "锉", "砧", "镗", "钎");
    private static final List<String> GIVEN = List.of(
            "知远", "守诚", "明川", "若溪", "仲平", "秋禾", "立信", "松年", "乐山", "长风", "青禾", "启明", "安石", "晓岚", "怀瑾",
            "子衿", "望舒", "景行", "云开", "照野");

    /** Who represents the firm with this number. */
    static Person representative(int number) {
        Chance chance = Chance.of("representative", number);
        return new Person("p" + (100_000 + number), chance.one(FAMILIES) + chance.one(GIVEN));
    }
}
