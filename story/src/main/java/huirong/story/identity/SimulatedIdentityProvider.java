package huirong.story.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider for the demonstration: authorisation code flow on a loopback address. It asks nobody for a password; whoever
 * signs in chooses which invented person to be, and its pages say so.
 */
public final class SimulatedIdentityProvider implements AutoCloseable {
    /** The platform's name with it. */
    public static final String CLIENT = "huirong";

    /** A secret in base32, as pages group it. */
    private static final Pattern SECRET = Pattern.compile("(?i)[A-Z2-7 ]{16,128}=*");

    /** Whom a code was given for, and what was asked. */
    private record Granted(Identity person, SignInRequest request) {}

    private interface Handler {
        void answer(Exchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Directory persons;
    private final Supplier<List<StaffCode>> codes;
    private final UnaryOperator<String> maker;
    private final String issuer;
    private final Tokens tokens;
    private final String secret = UUID.randomUUID().toString();
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    private SimulatedIdentityProvider(
            HttpServer server, Directory persons, Supplier<List<StaffCode>> codes, UnaryOperator<String> maker) {
        this.server = server;
        this.persons = persons;
        this.codes = codes;
        this.maker = maker;
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        tokens = new Tokens(issuer);
    }

    /**
     * @param port 0 for any free one
     * @param codes the second factors of demonstration accounts, shown on a page of their own
     * @param maker the code that an authenticator with this secret, in base32, would show now by the story's time
     * @throws IOException if the port is taken
     */
    public static SimulatedIdentityProvider start(
            int port, Directory persons, Supplier<List<StaffCode>> codes, UnaryOperator<String> maker)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        SimulatedIdentityProvider provider = new SimulatedIdentityProvider(server, persons, codes, maker);
        provider.serve("/.well-known/openid-configuration", provider::configuration);
        provider.serve("/keys", exchange -> exchange.json(200, provider.tokens.keys()));
        provider.serve("/authorize", provider::authorise);
        provider.serve("/token", provider::token);
        provider.serve("/codes", provider::codes);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return provider;
    }

    public String issuer() {
        return issuer;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What the platform proves itself with. */
    public String secret() {
        return secret;
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, http -> handler.answer(new Exchange(http)));
    }

    private void configuration(Exchange exchange) throws IOException {
        exchange.json(
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "issuer", issuer,
                                "authorization_endpoint", issuer + "/authorize",
                                "token_endpoint", issuer + "/token",
                                "jwks_uri", issuer + "/keys",
                                "response_types_supported", List.of("code"),
                                "subject_types_supported", List.of("public"),
                                "id_token_signing_alg_values_supported", List.of("RS256"),
                                "scopes_supported", List.of("openid"),
                                "code_challenge_methods_supported", List.of("S256"))));
    }

    private void authorise(Exchange exchange) throws IOException {
        Map<String, String> fields = exchange.fields();
        Optional<SignInRequest> request = SignInRequest.of(fields);
        if (request.isEmpty()) {
            exchange.page(400, ProviderPages.unserved());
            return;
        }
        Optional<Identity> chosen = exchange.posted() ? persons.of(fields.getOrDefault("subject", "")) : Optional.empty();
        if (chosen.isEmpty()) {
            String searched = fields.getOrDefault("q", "").strip();
            exchange.page(200, ProviderPages.persons(persons.found(searched), searched, request.get()));
            return;
        }
        String code = UUID.randomUUID().toString();
        granted.put(code, new Granted(chosen.get(), request.get()));
        exchange.leadTo(request.get().redirect() + "?code=" + code + "&state="
                + URLEncoder.encode(request.get().state(), StandardCharsets.UTF_8));
    }

    private void codes(Exchange exchange) throws IOException {
        String secret = exchange.fields().getOrDefault("secret", "").strip();
        String made = SECRET.matcher(secret).matches() ? maker.apply(secret) : "";
        exchange.page(200, ProviderPages.codes(codes.get(), secret, made));
    }

    private void token(Exchange exchange) throws IOException {
        Map<String, String> fields = exchange.fields();
        Granted grant = granted.remove(fields.getOrDefault("code", ""));
        if (grant == null || !proven(exchange, fields) || !kept(grant.request(), fields)) {
            exchange.json(400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        exchange.json(
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "access_token", UUID.randomUUID().toString(),
                                "token_type", "Bearer",
                                "expires_in", 300,
                                "id_token", tokens.of(grant.person(), grant.request()))));
    }

    private boolean proven(Exchange exchange, Map<String, String> fields) {
        String basic = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return exchange.header("Authorization").equals(basic) || secret.equals(fields.get("client_secret"));
    }

    /** PKCE (RFC 7636): whoever brings the code is who asked for it. */
    private static boolean kept(SignInRequest request, Map<String, String> fields) {
        if (request.challenge().isEmpty()) return true;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(fields.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(request.challenge());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
