package huirong.app.creditfile.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one subject's facts of one item. Bodies are sealed with AES-256-GCM (NIST SP 800-38D); digests and keys are
 * HMAC-SHA256 under keys derived from it, so that once it is destroyed they tell nothing that could be guessed.
 *
 * <p>Not for use by two threads at once.
 */
public final class SealingKey {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** One for all keys: finding a cipher takes longer than sealing a row with it. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(SealingKey::cipher);

    private final SecretKeySpec cipherKey;
    private final Mac digests;
    private final Mac keys;

    public SealingKey(byte[] secret) {
        try {
            Mac root = mac(secret);
            cipherKey = new SecretKeySpec(root.doFinal(bytes("seal")), "AES");
            digests = mac(root.doFinal(bytes("digest")));
            keys = mac(root.doFinal(bytes("key")));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks AES-GCM or HMAC-SHA256", missing);
        }
    }

    /** 32 bytes that stand for a fact's content. */
    public byte[] digest(byte[] content) {
        return digests.doFinal(content);
    }

    /** 16 bytes that stand for a natural key. */
    public byte[] keyDigest(String key) {
        return Arrays.copyOf(keys.doFinal(bytes(key)), 16);
    }

    /**
     * Seals content. The nonce is derived from the content's digest and its place, so that the same row gives the same bytes
     * again and two different ones never share a nonce by chance.
     */
    public byte[] seal(byte[] content, byte[] digest, long document, long line) {
        byte[] place = ByteBuffer.allocate(digest.length + 16)
                .put(digest)
                .putLong(document)
                .putLong(line)
                .array();
        byte[] nonce = Arrays.copyOf(keys.doFinal(place), NONCE);
        try {
            Cipher cipher = encrypting(new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(content.length));
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a fact could not be sealed", fault);
        }
    }

    /** @throws IllegalStateException if the bytes were altered or sealed with another key */
    public byte[] open(byte[] sealed) {
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(Cipher.DECRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("a sealed fact does not open: altered, or another key", altered);
        }
    }

    /** Java refuses one nonce twice in a row from one cipher; here that is the same content again, with the same outcome. */
    private Cipher encrypting(GCMParameterSpec nonce) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, nonce);
        } catch (InvalidAlgorithmParameterException again) {
            cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, nonce);
        }
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks AES-GCM", missing);
        }
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
