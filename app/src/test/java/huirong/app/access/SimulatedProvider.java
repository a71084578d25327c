package huirong.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A simulated identity provider on this machine: it states of a person whatever a test wants. */
final class SimulatedProvider {
    static final String CLIENT = "platform-under-test";

    /** Whom it knows; {@code enterprises} as its claim of that name. */
    record Person(String subject, String name, List<Map<String, String>> enterprises) {}

    private final HttpServer server;
    private final RSAKey key = freshKey();
    private final RSAKey foreign = freshKey();
    private volatile String token = "";

    private SimulatedProvider(HttpServer server) {
        this.server = server;
    }

    static SimulatedProvider start() {
        try {
            SimulatedProvider provider = new SimulatedProvider(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            provider.serve("/.well-known/openid-configuration", provider::configuration);
            provider.serve("/keys", () -> new JWKSet(provider.key.toPublicJWK()).toJSONObject());
            provider.serve("/token", () -> Map.of(
                    "access_token", "access", "token_type", "Bearer", "expires_in", 60, "id_token", provider.token));
            provider.server.start();
            return provider;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The path by which a browser that was led here returns, the person having agreed. */
    String agreed(String led, Person person, UnaryOperator<JWTClaimsSet.Builder> spoilt, boolean foreignKey) {
        Map<String, String> asked = fields(URI.create(led).getRawQuery());
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet claims = spoilt.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(person.subject())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("nonce", asked.get("nonce"))
                        .claim("name", person.name())
                        .claim("real_name_verified", true)
                        .claim("enterprises", person.enterprises()))
                .build();
        token = signed(claims, foreignKey ? foreign : key);
        return "/login/oauth2/code/provider?code=given&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    }

    private String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private void serve(String path, java.util.function.Supplier<Map<String, Object>> answer) {
        server.createContext(path, exchange -> {
            byte[] body = JsonMapper.shared().writeValueAsBytes(answer.get());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
