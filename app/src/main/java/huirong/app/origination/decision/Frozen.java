package huirong.app.origination.decision;

import huirong.core.fact.CanonicalJson;
import java.util.Map;

/**
 * An underwriting snapshot (授信审查快照) as it was frozen into a contract: what the firm asked for, what was known of it, what
 * was proposed, and who approved.
 *
 * @param json canonical JSON
 * @param hash hex SHA-256 of its UTF-8 bytes
 */
record Frozen(String json, String hash) {
    static Frozen of(Map<String, Object> content) {
        String json = CanonicalJson.write(content);
        return new Frozen(json, CanonicalJson.hash(json));
    }

    /** True if the text is still the one that was frozen. */
    public boolean verifies() {
        return CanonicalJson.hash(json).equals(hash);
    }
}
