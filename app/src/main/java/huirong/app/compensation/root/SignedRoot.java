package huirong.app.compensation.root;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Root;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A root with two signatures of its {@link Root#line}, each beside the public key it was made with; all in hex digits.
 *
 * @param ed25519Key X.509 SubjectPublicKeyInfo
 * @param sm2Key the point, uncompressed
 */
public record SignedRoot(Root root, String ed25519Key, String ed25519, String sm2Key, String sm2) {

    /** Whether both signatures are of this root and these keys. */
    public boolean signed() {
        byte[] message = root.line().getBytes(StandardCharsets.UTF_8);
        HexFormat hex = HexFormat.of();
        return Ed25519.signed(hex.parseHex(ed25519Key), message, hex.parseHex(ed25519))
                && Sm2.signed(hex.parseHex(sm2Key), message, hex.parseHex(sm2));
    }

    /** A file of roots, canonical JSON. */
    public static String write(List<SignedRoot> roots) {
        return CanonicalJson.write(Map.of("roots", roots.stream().map(SignedRoot::fields).toList()));
    }

    /** @throws IllegalArgumentException for anything but a file of roots */
    public static List<SignedRoot> read(String file) {
        if (CanonicalJson.object(file).get("roots") instanceof List<?> roots)
            return roots.stream().map(SignedRoot::one).toList();
        throw new IllegalArgumentException("not a file of roots");
    }

    private Map<String, Object> fields() {
        return Map.of(
                "root", CanonicalJson.object(root.line()),
                "ed25519", Map.of("key", ed25519Key, "signature", ed25519),
                "sm2", Map.of("key", sm2Key, "signature", sm2));
    }

    private static SignedRoot one(Object said) {
        if (said instanceof Map<?, ?> fields
                && fields.get("root") instanceof Map<?, ?> root
                && fields.get("ed25519") instanceof Map<?, ?> ed25519
                && fields.get("sm2") instanceof Map<?, ?> sm2)
            return new SignedRoot(
                    Root.read(CanonicalJson.write(root)),
                    hex(ed25519, "key"),
                    hex(ed25519, "signature"),
                    hex(sm2, "key"),
                    hex(sm2, "signature"));
        throw new IllegalArgumentException("a root without its signatures");
    }

    private static String hex(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String digits && digits.length() % 2 == 0 && digits.matches("[0-9a-f]+")) return digits;
        throw new IllegalArgumentException("no hex digits in " + name);
    }
}
