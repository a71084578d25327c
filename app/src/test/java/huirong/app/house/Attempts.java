package huirong.app.house;

import huirong.app.house.Routes.Route;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Sends routes what they take, as one caller who has a page of the platform open. */
final class Attempts {
    private final Caller caller;
    private final World world;
    private final String token;

    Attempts(Caller caller, World world) {
        this.caller = caller;
        this.world = world;
        token = caller.browser().token(caller.signedIn() ? "/" : "/login");
    }

    HttpResponse<String> send(Route route) {
        Browser browser = caller.browser();
        Sample sample = new Sample(world);
        List<String> fields = sample.fields(route.handler());
        List<String> files = sample.files(route.handler());
        if (route.reads()) return browser.get(path(route));
        String path = world.path(route);
        if (!files.isEmpty()) return browser.send(token, path, parts(fields, files));
        if (route.api())
            return browser.json(token, path, JsonMapper.shared().writeValueAsString(sample.json(route.handler())));
        return browser.post(path, token, fields.toArray(String[]::new));
    }

    /** Where a page is, with what it must be asked with. */
    String path(Route route) {
        return query(world.path(route), new Sample(world).fields(route.handler()));
    }

    /** An answer in a word: its status, or where it sends whoever must sign in. */
    static String told(HttpResponse<String> answer) {
        boolean login = answer.headers().firstValue("Location").orElse("").endsWith("/login");
        return answer.statusCode() == 302 && login ? "login" : Integer.toString(answer.statusCode());
    }

    private static String query(String path, List<String> fields) {
        StringBuilder query = new StringBuilder(path);
        for (int i = 0; i < fields.size(); i += 2) {
            // What is not known is left out: a list is asked for as a person would who opens it.
            if (fields.get(i + 1).equals("x")) continue;
            query.append(query.indexOf("?") < 0 ? '?' : '&')
                    .append(fields.get(i))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private static List<Part> parts(List<String> fields, List<String> files) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) parts.add(new Part(fields.get(i), null, fields.get(i + 1)));
        files.forEach(name -> parts.add(new Part(name, "a.csv", Things.FILE.getOrDefault(name, ""))));
        return parts;
    }
}
