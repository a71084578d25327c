package huirong.app.compensation.filing;

import huirong.app.access.Actor;

/**
 * A loan that a bank's maker wants filed.
 *
 * @param by the maker
 * @param ref of the filing, made outside
 * @param loan reference of a loan of the maker's bank
 * @param declared what the bank says of it
 * @param alone that no other public money supports it
 */
public record ToFile(Actor by, String ref, String loan, Declared declared, boolean alone) {}
