package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.house.Routes.Route;
import huirong.app.testing.Platform;
import huirong.app.testing.Until;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route the platform has, tried by everyone: routes are found by asking the platform, callers by its kinds of
 * organisations and roles, what a route takes by its parameters. Whoever has no business with a thing is told that there is
 * none, which is recorded; the matrix of all answers is {@code docs/generated/routes.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests extends Platform {
    /** Open to whoever has not signed in, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("GET /", "a zone's home is public"),
            Map.entry("GET /figures/{code}", "figures are public; rows are not"),
            Map.entry("GET /products", "what banks offer is public"),
            Map.entry("GET /products/comparison", "what banks offer is public"),
            Map.entry("GET /products/{ref}", "what banks offer is public"),
            Map.entry("GET /fund/public", "what a fund does with public money is public; no firm is named"),
            Map.entry("GET /fund/public.json", "the figures of the public page"),
            Map.entry("GET /fund/public.csv", "the figures of the public page"),
            Map.entry("GET /fund/public.xlsx", "the figures of the public page"),
            Map.entry("GET /fund/roots", "roots of the book are published"),
            Map.entry("GET /fund/roots/file", "roots of the book are published"),
            Map.entry("GET /login", "the sign-in itself"),
            Map.entry("GET /login/provider", "leads on to the identity provider, or back"),
            Map.entry("GET /login/code", "the second step of the sign-in leads back to the first"),
            Map.entry("POST /login/code", "the second step of the sign-in leads back to the first"),
            Map.entry("GET /welcome/{token}", "the one-time token is the proof"),
            Map.entry("POST /welcome/{token}", "the one-time token is the proof"),
            Map.entry("GET /error", "where refusals end"),
            Map.entry("GET /api/health", "tells nothing but that the server is there"));

    /** Names something that every signed-in person may see, and why. */
    private static final Map<String, String> COMMON = Map.of(
            "GET /cards/{code}", "cards are open to those who are scored by them",
            "GET /api/cards/{code}", "cards are open to those who are scored by them",
            "GET /cards/{code}/drift", "how a card does is open to every credit office, bank and auditor; no firm is named",
            "GET /fund/policies/{key}", "a fund's rules are for everyone to read; they name nobody",
            "GET /fund/policies/{key}/trial", "a fund's rules are for everyone to try, on a book that is made up");

    /** A credit file is one per platform: a zone never scopes facts, so that every zone's office reads them as its duty. */
    private static final List<String> FACTS = List.of("/firms", "/deliveries", "/objections", "/api/firms", "/api/deliveries", "/api/evaluations");

    private static final String ROUNDS = "/evaluation-rounds";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    private final Map<Route, List<String>> matrix = new LinkedHashMap<>();
    private final SoftAssertions wrong = new SoftAssertions();
    private World world = new World();
    private List<Caller> callers = List.of();

    @BeforeAll
    void everyoneTriesEverything() throws IOException {
        People people = People.of(this, port);
        world = people.world();
        callers = people.callers();
        Map<Caller, Attempts> attempts = new LinkedHashMap<>();
        callers.forEach(caller -> attempts.put(caller, new Attempts(caller, world)));
        for (Route route : Routes.of(mappings)) {
            List<String> answers = new ArrayList<>();
            for (Caller caller : callers) {
                boolean kept = caller.stranger() && caller.signedIn();
                long before = kept ? refusals() : 0;
                HttpResponse<String> answer = attempts.get(caller).send(route);
                answers.add(Attempts.told(answer));
                if (route.pattern().startsWith(ROUNDS)) noRoundRuns();
                if (!caller.stranger()) continue;
                check(route, caller, answer);
                if (kept && answer.statusCode() == 404 && !OPEN.containsKey(route.toString()))
                    wrong.assertThat(refusals() - before).as("attempts at %s by %s on record", route, caller.name()).isEqualTo(1);
            }
            matrix.put(route, answers);
        }
    }

    /** Only one round runs at a time, beside the requests: what the next caller is told must not hang on how fast it was. */
    private void noRoundRuns() {
        Until.present(
                Duration.ofMinutes(2),
                "the round's end",
                () -> Optional.of(database.queryForObject("select count(*) from scoring.round where ended_at is null", Long.class))
                        .filter(running -> running == 0));
    }

    @Test
    void whoeverHasNoBusinessWithAThingIsToldThatThereIsNone() {
        wrong.assertAll();
    }

    @Test
    void theMatrixIsTheOneThatIsPublished() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Routes

                Drawn by trying every route as everyone, in this order, with what its parameters ask for. 404 is “there is no such
                thing for you”, 400 and 422 “you may, but not this or not now”, 302 a way on, `login` the way to the sign-in; 403 is
                a form whose session has ended.

                """);
        page.append("| route |");
        callers.forEach(caller -> page.append(' ').append(caller.name()).append(" |"));
        page.append("\n|---|").append("---|".repeat(callers.size())).append('\n');
        matrix.forEach((route, answers) ->
                page.append("| `").append(route).append("` | ").append(String.join(" | ", answers)).append(" |\n"));
        Drawn.matches("routes.md", page.toString());
    }

    @Test
    void theListsHereNameOnlyRoutesThatExist() {
        assertThat(matrix.keySet()).extracting(Route::toString).containsAll(OPEN.keySet()).containsAll(COMMON.keySet());
    }

    @Test
    void whateverAPathNamesIsThere() {
        assertThat(matrix.keySet().stream().filter(route -> !world.knows(route)))
                .as("routes that name a thing which Things does not make")
                .isEmpty();
    }

    private long refusals() {
        return database.queryForObject("select count(*) from audit.entry where not allowed", Long.class);
    }

    private void check(Route route, Caller caller, HttpResponse<String> answer) {
        String told = Attempts.told(answer);
        if (caller.name().equals(Callers.OTHERS) && FACTS.stream().anyMatch(route.pattern()::startsWith)) return;
        wrong.assertThat(world.shownBy(answer.body(), route)).as("%s shows to %s", route, caller.name()).isEmpty();
        if (OPEN.containsKey(route.toString())) return;
        if (!caller.signedIn()) wrong.assertThat(told).as("%s by %s", route, caller.name()).isIn("login", "401", "403", "404");
        else if (route.namesSomething() && !COMMON.containsKey(route.toString()))
            wrong.assertThat(told).as("%s by %s", route, caller.name()).isEqualTo("404");
    }
}
