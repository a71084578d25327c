package huirong.core.fund.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a policy is made of, for whoever lets one be typed: read off the records, which are the schema. A path is a fault's place
 * without its numbers, for example {@code bearing.splits[].tiers[].fund}; the whole policy's is empty.
 */
public sealed interface Outline {
    String path();

    /** Parts that belong together, in their order. */
    record Part(String path, List<Outline> parts) implements Outline {
        public Part {
            parts = List.copyOf(parts);
        }
    }

    /** Any number of the same; the path ends with the brackets, the parts are those of one. */
    record Rows(String path, List<Outline> parts) implements Outline {
        public Rows {
            parts = List.copyOf(parts);
        }
    }

    /** @param absent whether a policy may go without it */
    record Field(String path, Kind kind, boolean absent) implements Outline {}

    /** What may stand in a field. */
    sealed interface Kind {
        record Amount(Measure measure) implements Kind {}

        record YesNo() implements Kind {}

        record Text() implements Kind {}

        /** Any number of short texts, for example prefixes of a code. */
        record Texts() implements Kind {}

        record Day() implements Kind {}

        /** One of these words. */
        record Word(List<Enum<?>> options) implements Kind {
            public Word {
                options = List.copyOf(options);
            }
        }

        /** Any of these words, none twice. */
        record Words(List<Enum<?>> options) implements Kind {
            public Words {
                options = List.copyOf(options);
            }
        }
    }

    /** The whole policy. */
    static Part policy() {
        return Outlines.POLICY;
    }

    /** The fields in it, in their order. */
    default Stream<Field> fields() {
        return switch (this) {
            case Field field -> Stream.of(field);
            case Part part -> part.parts().stream().flatMap(Outline::fields);
            case Rows rows -> rows.parts().stream().flatMap(Outline::fields);
        };
    }

    /** The last word of the path, for example {@code fund}: how the field is called in its record. */
    default String name() {
        String path = path().replace("[]", "");
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How a policy spells a word. */
    static String spelled(Enum<?> word) {
        return Shapes.kebab(word.name());
    }
}
