package huirong.app.access.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets at rest with AES-256-GCM under a key derived from the installation's master key, bound to the account: a
 * secret moved to another account's row does not open.
 */
@Component
class SecretSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    SecretSeal(@Value("${huirong.secrets-folder:}") Path folder) {
        this.folder = folder;
    }

    byte[] seal(String account, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, account, nonce);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(secret.length));
            cipher.doFinal(secret, 0, secret.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a second factor could not be sealed", fault);
        }
    }

    /** @throws IllegalStateException if the bytes were altered, are another account's, or the master key is another */
    byte[] open(String account, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, account, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("a second factor does not open: altered, or another master key", altered);
        }
    }

    private Cipher cipher(int mode, String account, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKeySpec key() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(masterKey(), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal("second-factor".getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private byte[] masterKey() {
        try {
            return Base64.getDecoder().decode(Files.readString(folder.resolve("master-key")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
