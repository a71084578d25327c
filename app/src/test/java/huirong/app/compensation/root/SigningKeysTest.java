package huirong.app.compensation.root;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.ledger.Root;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Root ROOT =
            new Root("fund test", 7, "ab".repeat(32), "cd".repeat(32), Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    private Path folder;

    @Test
    void keysAreMadeOnceForTheirOwnerAloneAndSignTheSameWayAfterwards() throws Exception {
        SignedRoot first = new SigningKeys(folder).sign(ROOT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("ledger-keys"))))
                .isEqualTo("rw-------");
        SignedRoot second = new SigningKeys(folder).sign(ROOT);
        assertThat(first.signed()).isTrue();
        assertThat(second.signed()).isTrue();
        assertThat(second.sm2Key()).isEqualTo(first.sm2Key());
        assertThat(second.ed25519Key()).isEqualTo(first.ed25519Key());
        assertThat(SignedRoot.read(SignedRoot.write(List.of(first, second)))).containsExactly(first, second);
    }

    @Test
    void neitherSignatureIsOfAnotherRootOrAnotherKey() {
        SignedRoot signed = new SigningKeys(folder).sign(ROOT);
        Root other = new Root(ROOT.book(), 8, ROOT.head(), ROOT.root(), ROOT.at());
        assertThat(new SignedRoot(other, signed.ed25519Key(), signed.ed25519(), signed.sm2Key(), signed.sm2()).signed())
                .isFalse();
        SignedRoot again = new SigningKeys(folder).sign(other);
        assertThat(new SignedRoot(other, signed.ed25519Key(), again.ed25519(), signed.sm2Key(), signed.sm2()).signed())
                .as("SM2 of another root")
                .isFalse();
        assertThat(new SignedRoot(other, signed.ed25519Key(), signed.ed25519(), signed.sm2Key(), again.sm2()).signed())
                .as("Ed25519 of another root")
                .isFalse();
        assertThat(new SignedRoot(ROOT, "00", signed.ed25519(), signed.sm2Key(), signed.sm2()).signed()).isFalse();
        assertThat(new SignedRoot(ROOT, signed.ed25519Key(), signed.ed25519(), "00", signed.sm2()).signed()).isFalse();
        assertThat(new SignedRoot(ROOT, signed.ed25519Key(), "00", signed.sm2Key(), "00").signed()).isFalse();
    }

    /** The example of GB/T 32918.5-2017, annex A: private key, message, signature on the recommended curve. */
    @Test
    void theSm2OfTheStandardsExampleIsOurs() {
        byte[] key = HexFormat.of()
                .parseHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
        assertThat(HexFormat.of().formatHex(Sm2.publicKey(key)))
                .isEqualTo("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
        byte[] signature = HexFormat.of()
                .parseHex("3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                        + "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        byte[] message = "message digest".getBytes(StandardCharsets.US_ASCII);
        assertThat(Sm2.signed(Sm2.publicKey(key), message, signature)).isTrue();
    }
}
