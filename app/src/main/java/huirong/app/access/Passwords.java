package huirong.app.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The platform's rules for passwords, as of 2026-08: length before composition, few tries, a slow hash. */
final class Passwords {
    /** In characters. */
    static final int SHORTEST = 10;

    /** In bytes of UTF-8: bcrypt reads no further, and a password cut short in silence would be a lie. */
    static final int LONGEST = 72;

    /** Wrong passwords in a row until an account is locked. */
    static final int TRIES = 5;

    static final Duration LOCK = Duration.ofMinutes(15);

    /** How long a one-time link works. */
    static final Duration LINK = Duration.ofHours(72);

    /** The stored text names its method, so that a stronger one can follow without a flag day. */
    static final PasswordEncoder ENCODER =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));

    /** Why a password is not taken. */
    enum Fault {
        SHORT,
        LONG,
        CONTAINS_LOGIN,
        NOT_REPEATED
    }

    private Passwords() {}

    static Optional<Fault> fault(String password, String repeated, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of(Fault.SHORT);
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) return Optional.of(Fault.LONG);
        if (password.toLowerCase(Locale.ROOT).contains(login)) return Optional.of(Fault.CONTAINS_LOGIN);
        return password.equals(repeated) ? Optional.empty() : Optional.of(Fault.NOT_REPEATED);
    }
}
