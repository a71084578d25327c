package huirong.core.training.fit;

import huirong.core.feature.Words;

/**
 * What a card is called and where its data come from.
 *
 * @param code lower-case letters, digits and hyphens
 * @param data lower-case hexadecimal SHA-256 of the table's bytes
 */
public record Heading(String code, Words title, String data) {}
