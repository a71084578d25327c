package huirong.app.access;

/**
 * For whom a store is asked: it answers with what this organisation may see and nothing else.
 *
 * @param organisation code of the organisation
 * @param kind what that organisation is here to do
 */
public record Scope(String organisation, Organisation.Kind kind) {}
