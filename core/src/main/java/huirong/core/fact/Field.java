package huirong.core.fact;

import java.util.Set;

/**
 * One field of a catalogue item.
 *
 * @param name the field's name in facts and manifests
 * @param chinese its name on pages
 * @param type its type
 * @param required whether a row without it is rejected
 * @param codes the closed list, empty unless the type is {@link FieldType#CODE}
 */
public record Field(String name, String chinese, FieldType type, boolean required, Set<String> codes) {
    static Field required(String name, String chinese, FieldType type) {
        return new Field(name, chinese, type, true, Set.of());
    }

    static Field optional(String name, String chinese, FieldType type) {
        return new Field(name, chinese, type, false, Set.of());
    }

    static Field code(String name, String chinese, boolean required, String... codes) {
        return new Field(name, chinese, FieldType.CODE, required, Set.of(codes));
    }
}
