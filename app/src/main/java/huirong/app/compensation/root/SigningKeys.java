package huirong.app.compensation.root;

import huirong.core.ledger.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The installation's keys for signing roots: made at the first root, kept in the folder of secrets (0600), never shown. A root stays
 * verifiable without them, because the public keys are published with it.
 */
@Component
class SigningKeys {
    private static final String FILE = "ledger-keys";

    private final Path folder;

    SigningKeys(@Value("${huirong.secrets-folder:}") Path folder) {
        this.folder = folder;
    }

    synchronized SignedRoot sign(Root root) {
        HexFormat hex = HexFormat.of();
        byte[] message = root.line().getBytes(StandardCharsets.UTF_8);
        try {
            List<byte[]> keys = Files.exists(folder.resolve(FILE)) ? kept() : made();
            return new SignedRoot(
                    root,
                    hex.formatHex(keys.get(1)),
                    hex.formatHex(Ed25519.sign(keys.get(0), message)),
                    hex.formatHex(Sm2.publicKey(keys.get(2))),
                    hex.formatHex(Sm2.sign(keys.get(2), message)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ed25519 private and public, SM2 private. */
    private List<byte[]> kept() throws IOException {
        return Files.readAllLines(folder.resolve(FILE), StandardCharsets.US_ASCII).stream()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    private List<byte[]> made() throws IOException {
        KeyPair pair = Ed25519.fresh();
        List<byte[]> keys = List.of(pair.getPrivate().getEncoded(), pair.getPublic().getEncoded(), Sm2.fresh());
        String lines = String.join("\n", keys.stream().map(HexFormat.of()::formatHex).toList()) + "\n";
        // Written aside and moved, so that a crash never leaves half a key behind.
        Path written = folder.resolve(FILE + ".new");
        Files.deleteIfExists(written);
        Files.createFile(written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, lines, StandardCharsets.US_ASCII, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(written, folder.resolve(FILE));
        return keys;
    }
}
