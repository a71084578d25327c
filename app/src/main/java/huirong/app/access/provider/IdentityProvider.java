package huirong.app.access.provider;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The one provider this installation trusts, as its settings name it. What it offers is asked of it when the first person
 * comes, so that the platform starts also while it is away.
 */
@Component
public class IdentityProvider implements ClientRegistrationRepository {
    /** Its name in the addresses of the sign-in. */
    public static final String NAME = "provider";

    private final String issuer;
    private final String client;
    private final String secret;
    private final List<String> scopes;
    private volatile @Nullable ClientRegistration registration;

    /** @throws IllegalStateException if people's proofs would travel unencrypted between two machines */
    IdentityProvider(
            @Value("${huirong.identity.issuer:}") String issuer,
            @Value("${huirong.identity.client:}") String client,
            @Value("${huirong.identity.secret:}") String secret,
            @Value("${huirong.identity.scopes:openid,profile}") List<String> scopes) {
        this.issuer = issuer.strip();
        this.client = client;
        this.secret = secret;
        this.scopes = List.copyOf(scopes);
        if (set() && !protectedOnItsWay(URI.create(this.issuer)))
            throw new IllegalStateException("HUIRONG_OIDC_ISSUER 应以 https:// 开头；只有本机地址可以用 http://。"
                    + " HUIRONG_OIDC_ISSUER begins with https://; only an address of this machine may be http://.");
    }

    /** True if the settings name one. */
    public boolean set() {
        return !issuer.isEmpty();
    }

    /** True if it answers. */
    public boolean reachable() {
        try {
            return findByRegistrationId(NAME) != null;
        } catch (RuntimeException away) {
            return false;
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        if (!set() || !name.equals(NAME)) return null;
        ClientRegistration known = registration;
        if (known == null) registration = known = asked();
        return known;
    }

    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(NAME)
                .clientId(client)
                .clientSecret(secret)
                .scope(scopes)
                .build();
    }

    private static boolean protectedOnItsWay(URI issuer) {
        if ("https".equals(issuer.getScheme())) return true;
        try {
            return "http".equals(issuer.getScheme())
                    && InetAddress.getByName(issuer.getHost()).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
