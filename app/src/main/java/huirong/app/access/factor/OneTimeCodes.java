package huirong.app.access.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits, a new one every 30 seconds, HMAC-SHA1: what authenticator apps make unless told otherwise (RFC 6238). */
public final class OneTimeCodes {
    /** How long a code stands. */
    public static final Duration STEP = Duration.ofSeconds(30);

    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator();

    private OneTimeCodes() {}

    /**
     * The code a device with this secret shows at a moment.
     *
     * @param secret in base32, as a person types it into an app
     */
    public static String at(String secret, Instant moment) {
        return of(Base32.decoded(secret), step(moment));
    }

    static long step(Instant moment) {
        return moment.getEpochSecond() / STEP.toSeconds();
    }

    static String of(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), step);
        } catch (InvalidKeyException shortOrEmpty) {
            throw new IllegalArgumentException("not a secret", shortOrEmpty);
        }
    }
}
