package huirong.app.access.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of accounts. A code is taken if it is of the present time step or the one before or after, for clocks
 * that differ a little; each is taken once.
 */
@Component
public class SecondFactors {
    /** What became of a code. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** It was right, and was used before. */
        USED,
        /** Too many wrong ones; none is looked at for {@link #LOCK}. */
        LOCKED
    }

    /** Wrong codes in a row until no more are looked at. */
    public static final int TRIES = 6;

    public static final Duration LOCK = Duration.ofMinutes(15);

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactors(FactorStore store, SecretSeal seal, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
    }

    /** True once the person gave a code of the secret. */
    public boolean confirmed(String account) {
        return store.confirmed(account);
    }

    /**
     * The secret that waits to be confirmed, the same each time until then.
     *
     * @throws IllegalStateException if the account has a confirmed one, which is shown to nobody again
     */
    @Transactional
    public Enrolment offered(String account, String login) {
        if (store.offered(account).isEmpty()) store.offer(account, seal.seal(account, fresh()));
        return store.offered(account)
                .map(sealed -> Enrolment.of(login, seal.open(account, sealed.secret())))
                .orElseThrow(() -> new IllegalStateException("account " + account + " has a second factor"));
    }

    /** Makes the offered secret the account's second factor if this code is of it. */
    @Transactional
    public boolean confirm(String account, String code) {
        Optional<FactorStore.Sealed> offered = store.offered(account);
        if (offered.isEmpty()) return false;
        OptionalLong step = stepOf(seal.open(account, offered.get().secret()), code);
        step.ifPresent(shown -> store.confirm(account, clock.instant(), shown));
        return step.isPresent();
    }

    /** Looks at a code of the account's confirmed second factor, and counts wrong ones. */
    @Transactional
    public Answer check(String account, String code) {
        Optional<FactorStore.Sealed> sealed = store.begin(account, clock.instant());
        if (sealed.isEmpty()) return Answer.LOCKED;
        OptionalLong step = stepOf(seal.open(account, sealed.get().secret()), code);
        if (step.isEmpty()) return sealed.get().last() ? Answer.LOCKED : Answer.WRONG;
        return store.accept(account, step.getAsLong()) ? Answer.RIGHT : Answer.USED;
    }

    /** Gives an account a new second factor, confirmed at once: for a program that is the device itself. */
    @Transactional
    public String enrol(String account) {
        byte[] secret = fresh();
        store.drop(account);
        store.offer(account, seal.seal(account, secret));
        store.confirm(account, clock.instant(), 0);
        return Base32.encoded(secret);
    }

    /** Wrong codes so far are forgotten. */
    public void unlock(String account) {
        store.unlock(account);
    }

    /** The account has no second factor any more. */
    public void reset(String account) {
        store.drop(account);
    }

    private OptionalLong stepOf(byte[] secret, String code) {
        byte[] given = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long now = OneTimeCodes.step(clock.instant());
        return LongStream.of(now, now - 1, now + 1)
                .filter(step -> MessageDigest.isEqual(
                        OneTimeCodes.of(secret, step).getBytes(StandardCharsets.UTF_8), given))
                .findFirst();
    }

    private static byte[] fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }
}
