package huirong.story.identity;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a relying party asked for (OpenID Connect Core 1.0, 3.1.2.1), as far as this provider serves it. */
record SignInRequest(String client, String redirect, String state, String nonce, String challenge) {
    static final List<String> FIELDS = List.of("client_id", "redirect_uri", "state", "nonce", "code_challenge");

    /** Only a page of this machine may be led back to: the provider proves nothing to anybody else. */
    static Optional<SignInRequest> of(Map<String, String> fields) {
        String redirect = fields.getOrDefault("redirect_uri", "");
        String host = redirect.isEmpty() ? "" : String.valueOf(URI.create(redirect).getHost());
        if (!List.of("127.0.0.1", "localhost").contains(host)) return Optional.empty();
        return Optional.of(new SignInRequest(
                fields.getOrDefault("client_id", ""),
                redirect,
                fields.getOrDefault("state", ""),
                fields.getOrDefault("nonce", ""),
                fields.getOrDefault("code_challenge", "")));
    }

    List<String> values() {
        return List.of(client, redirect, state, nonce, challenge);
    }
}
