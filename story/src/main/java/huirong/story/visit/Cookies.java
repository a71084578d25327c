package huirong.story.visit;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One visitor's cookies, for each address of its own: two servers on one machine do not see each other's. */
final class Cookies {
    private final Map<String, Map<String, String>> held = new ConcurrentHashMap<>();

    String of(URI address) {
        return held.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    void keep(HttpResponse<?> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            held.computeIfAbsent(response.uri().getAuthority(), it -> new ConcurrentHashMap<>())
                    .put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }
}
