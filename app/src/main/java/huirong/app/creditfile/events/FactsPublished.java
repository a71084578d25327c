package huirong.app.creditfile.events;

/** New facts are known: told in the transaction that publishes them. */
public record FactsPublished(long seq, String item, String source, String document) {}
