package huirong.core.ledger;

import java.time.Instant;

/**
 * What is to be entered (记账凭证).
 *
 * @param ref made outside, once; names the entry for ever
 * @param movement what it does
 * @param document what it rests on, for example {@code filing 3k7q...}
 * @param by who stands for it: the maker's account, and the checker's where two sign
 * @param at when, whole milliseconds
 */
public record Slip(String ref, Movement movement, String document, String by, Instant at) {}
