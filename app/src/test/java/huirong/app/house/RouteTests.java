package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.house.Routes.Route;
import huirong.app.testing.Browser;
import huirong.app.testing.Platform;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route the platform has, found by asking it: closed to whoever has not signed in, and answering "not found" to an
 * organisation that asks for what is another's. A route added later is tried as well; where it takes an id or a body this
 * does not know, the test fails until {@link ForeignThings} does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests extends Platform {
    /** Open to everyone, and why. */
    private static final Map<String, String> OPEN = Map.of(
            "GET /", "sends people on to their pages or to the sign-in",
            "GET /login", "the sign-in itself",
            "GET /login/provider", "leads on to the identity provider",
            "GET /welcome/{token}", "the one-time token is the proof",
            "POST /welcome/{token}", "the one-time token is the proof",
            "GET /error", "where refusals end",
            "GET /api/health", "tells nothing but that the server is there");

    /** Answered, if at all, with what is the asker's own, and why that is not the other's. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("GET /login/code", "leads on whoever is signed in"),
            Map.entry("POST /login/code", "leads on whoever is signed in"),
            Map.entry("GET /api/deliveries", "lists own deliveries"),
            Map.entry("GET /deliveries", "lists own deliveries"),
            Map.entry("GET /deliveries/new", "offers the items the own organisation may deliver"),
            Map.entry("GET /api/firms", "lists firms the caller has a basis for"),
            Map.entry("GET /firms", "lists firms the caller has a basis for"),
            Map.entry("GET /api/cards", "cards are open to those who are scored by them"),
            Map.entry("GET /api/cards/{code}", "cards are open to those who are scored by them"),
            Map.entry("GET /cards/{code}", "cards are open to those who are scored by them"),
            Map.entry("GET /loans", "lists the own bank's lines and loans"),
            Map.entry("GET /filings", "lists the own bank's filings"),
            Map.entry("GET /organisations", "leads to the own people"),
            Map.entry("GET /desk", "lists cases of the own units"));

    /** Refused with a reason of its own, for it names nothing of the other's: a department is told what it may not deliver. */
    private static final Map<String, String> TOLD = Map.of(
            ForeignThings.OTHER_DEPARTMENT + " POST /api/deliveries", "\"code\":\"delivery.item\"",
            ForeignThings.OTHER_DEPARTMENT + " POST /deliveries", "本单位未登记");

    /** What {@link Platform} writes into its folder of secrets. */
    private static final String TOKEN = "token-of-the-tests";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    private List<Route> routes = List.of();
    private ForeignThings foreign = ForeignThings.NONE;

    @BeforeAll
    void someoneElseHasThings() {
        routes = Routes.of(mappings);
        foreign = ForeignThings.made(this::as);
    }

    @Test
    void withoutSignInNothingButTheOpenRoutesAnswers() {
        SoftAssertions all = new SoftAssertions();
        for (Route route : closed()) {
            Browser browser = new Browser(port);
            String path = foreign.path(route);
            HttpResponse<String> answer = route.method().equals("GET")
                    ? browser.get(path)
                    : browser.submit("/login", path, foreign.form(route));
            if (route.api()) all.assertThat(answer.statusCode()).as("%s", route).isIn(401, 404);
            else {
                all.assertThat(answer.statusCode()).as("%s", route).isEqualTo(302);
                all.assertThat(browser.location(answer)).as("%s", route).isEqualTo("/login");
            }
            all.assertThat(foreign.shownBy(answer.body(), route)).as("%s shows", route).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void withoutABasisAnotherOrganisationsThingsAreNotFoundAndTheAttemptIsRecorded() throws IOException {
        List<String> tried = new ArrayList<>();
        SoftAssertions all = new SoftAssertions();
        for (String organisation : List.of(ForeignThings.BANK, ForeignThings.OTHER_DEPARTMENT)) {
            for (Route route : closed()) {
                long before = refusals(organisation);
                HttpResponse<String> answer = Requests.send(port, TOKEN, organisation, route, foreign);
                all.assertThat(foreign.shownBy(answer.body(), route)).as("%s shows to %s", route, organisation).isEmpty();
                if (OWN.containsKey(route.toString()) && List.of(200, 302).contains(answer.statusCode())) continue;
                tried.add(organisation + " " + route);
                String told = TOLD.get(tried.getLast());
                all.assertThat(answer.statusCode())
                        .as("%s: %s", tried.getLast(), answer.body())
                        .isEqualTo(told == null ? 404 : 422);
                if (told != null || route.api())
                    all.assertThat(answer.body())
                            .as(tried.getLast())
                            .contains(told == null ? "\"code\":\"not-found\"" : told);
                all.assertThat(refusals(organisation))
                        .as("attempts of %s recorded at %s", organisation, route)
                        .isEqualTo(before + 1);
            }
        }
        all.assertAll();
        assertThat(tried).isNotEmpty();
    }

    @Test
    void theListsHereNameOnlyRoutesThatMayExist() {
        assertThat(routes).extracting(Route::toString).containsAll(OPEN.keySet());
        System.out.println(routes.size() + " routes: " + routes);
    }

    private List<Route> closed() {
        return routes.stream().filter(route -> !OPEN.containsKey(route.toString())).toList();
    }

    private long refusals(String organisation) {
        return database.queryForObject(
                "select count(*) from audit.entry where organisation = ? and not allowed", Long.class, organisation);
    }
}
