package huirong.core.card;

import huirong.core.feature.Words;

/**
 * A part of a card.
 *
 * @param maximum the most points it can give, in hundredths
 */
public record Group(String code, Words title, long maximum) {}
