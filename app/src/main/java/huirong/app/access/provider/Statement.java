package huirong.app.access.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What the provider states of a person.
 *
 * @param subject the provider's name for the person, never given to another
 * @param realName true if it checked the real name; what is not stated is not so
 * @param represented unified social credit codes of the firms whose electronic business licence names the person as legal
 *     representative (法定代表人) or operator (经营者)
 */
public record Statement(String issuer, String subject, String name, boolean realName, Set<String> represented) {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Set<String> REPRESENTING = Set.of("legal_representative", "operator");

    /** Empty if it does not say who the person is. */
    public static Optional<Statement> of(OidcUser user) {
        String name = user.getClaimAsString("name");
        if (name == null || name.isBlank() || user.getIssuer() == null) return Optional.empty();
        return Optional.of(new Statement(
                user.getIssuer().toString(),
                user.getSubject(),
                name.strip(),
                Boolean.TRUE.equals(user.getClaim("real_name_verified")),
                represented(user.getClaim("enterprises"))));
    }

    /** A line that cannot be read, or states another power, gives none. */
    private static Set<String> represented(Object enterprises) {
        Set<String> codes = new TreeSet<>();
        if (!(enterprises instanceof List<?> lines)) return codes;
        for (Object line : lines)
            if (line instanceof Map<?, ?> enterprise
                    && enterprise.get("uscc") instanceof String code
                    && CODE.matcher(code).matches()
                    && REPRESENTING.contains(String.valueOf(enterprise.get("power")))) codes.add(code);
        return codes;
    }
}
