package huirong.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    @Test
    void theRootIsTheOneThatTheRulesOfRfc6962GiveWordForWord() throws Exception {
        MerkleTree tree = new MerkleTree();
        List<byte[]> leaves = new ArrayList<>();
        assertThat(tree.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int leaf = 0; leaf < 70; leaf++) {
            byte[] line = sha256(("line " + leaf).getBytes(StandardCharsets.UTF_8));
            leaves.add(line);
            tree.add(line);
            assertThat(tree.root()).as("%d leaves", leaf + 1).isEqualTo(HexFormat.of().formatHex(root(leaves)));
        }
    }

    /** RFC 6962 section 2.1, as it is written there. */
    private static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) return sha256(new byte[] {0}, leaves.getFirst());
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(
                new byte[] {1},
                root(leaves.subList(0, left)),
                root(leaves.subList(left, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }
}
