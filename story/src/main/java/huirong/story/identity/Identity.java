package huirong.story.identity;

import java.util.List;

/**
 * A person as the provider proves it.
 *
 * @param subject the provider's own number of the person
 * @param firms the firms this person holds the electronic business licence of
 * @param note who this is in the story, Chinese and English
 */
public record Identity(String subject, String name, List<Licence> firms, String note) {
    /**
     * An electronic business licence.
     *
     * @param code the firm's unified social credit code
     * @param firm its name
     * @param power {@code legal_representative} or {@code operator}
     */
    public record Licence(String code, String firm, String power) {}
}
