package huirong.app.house;

import huirong.app.house.Routes.Route;
import huirong.app.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Things that belong to one department: its accounts, its deliveries, the firm it delivered.
 *
 * @param things by the plural that stands before an id in a path, the id of one that exists
 * @param secrets what no answer to another organisation may show
 */
record ForeignThings(Map<String, String> things, List<String> secrets) {
    static final ForeignThings NONE = new ForeignThings(Map.of(), List.of());
    static final String BANK = "routes-bank";
    static final String OTHER_DEPARTMENT = "routes-other";

    private static final String OWNER = "routes-owner";
    private static final String OFFICE = "routes-office";
    private static final String FIRM = "路由试验五金厂";
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{[a-z]+}");
    private static final String MANIFEST =
            """
            item: registration
            subject: {scheme: regno, column: number}
            columns:
              name: name
              effective: {value: 2024-01-01}
            """;

    static ForeignThings made(Function<String, Api> as) {
        Api operator = as.apply("operator");
        operator.register(OWNER, "DEPARTMENT", "registration");
        operator.register(OTHER_DEPARTMENT, "DEPARTMENT", "honour");
        operator.register(BANK, "BANK");
        operator.register(OFFICE, "CREDIT_OFFICE");
        String account = operator.post(
                        "/api/accounts",
                        Map.of("login", "routes-person", "name", "路由甲", "organisation", OWNER, "role", "MEMBER"))
                .body()
                .get("ref")
                .asString();
        String delivery = as.apply(OWNER)
                .delivered(MANIFEST, ("number,name\nROUTES-1," + FIRM + "\n").getBytes(StandardCharsets.UTF_8))
                .get("ref")
                .asString();
        String firm = as.apply(OFFICE)
                .get("/api/firms?q=ROUTES-1")
                .body()
                .at("/firms/0/ref")
                .asString();
        String evaluation = evaluation(as.apply(OFFICE), firm);
        return new ForeignThings(
                Map.ofEntries(
                        Map.entry("organisations", OWNER),
                        Map.entry("accounts", account),
                        Map.entry("deliveries", delivery),
                        Map.entry("firms", firm),
                        Map.entry("evaluations", evaluation),
                        Map.entry("cards", "public"),
                        Map.entry("join", "somebodysclaimtoafirmaaaaa"),
                        Map.entry("members", "somebodysclaimtoafirmaaaaa"),
                        Map.entry("lines", "somebodyslinewithabankaaaa"),
                        Map.entry("loans", "somebodysloanofabankaaaaaa"),
                        Map.entry("filings", "somebodysfiledloanaaaaaaaa"),
                        Map.entry("claims", "somebodysclaimonthefundaaa"),
                        Map.entry("proposals", "somebodysproposalaaaaaaaaa"),
                        Map.entry("asks", "somebodysrequesttoabankaaa"),
                        Map.entry("requests", "somebodysrequesttoabankaaa")),
                List.of(account, delivery, firm, evaluation, FIRM, "routes-person"));
    }

    private static String evaluation(Api office, String firm) {
        for (JsonNode card : office.get("/api/cards").body()) {
            Api.Answer answer = office.post(
                    "/api/evaluations", Map.of("card", card.get("code").asString(), "firms", List.of(firm)));
            if (answer.status() == 200) return answer.body().get("ref").asString();
        }
        throw new AssertionError("the credit office could not have the firm evaluated");
    }

    /** The route's path with ids of things that exist and are the department's. */
    String path(Route route) {
        Matcher variable = VARIABLE.matcher(route.pattern());
        String path = variable.replaceAll(found -> found.group(1) + "/" + Optional.ofNullable(things.get(found.group(1)))
                .orElseThrow(() -> new AssertionError(route + ": which " + found.group(1) + " is another's?")));
        if (path.contains("{")) throw new AssertionError(route + ": whose is " + path + "?");
        return path;
    }

    /** A complete body for an act on what is the department's. */
    Object json(Route route) {
        return switch (route.toString()) {
            case "POST /api/organisations" -> Map.of(
                    "code", "routes-new", "chinese", "新", "english", "new", "kind", "BANK", "items", List.of());
            case "POST /api/accounts" -> Map.of(
                    "login", "routes-intruder", "name", "乙", "organisation", OWNER, "role", "MEMBER");
            case "POST /api/accounts/{ref}/powers" -> Map.of("firm", things.get("firms"), "verifiedOn", "2025-01-01");
            case "POST /api/evaluations" -> Map.of("card", things.get("cards"), "firms", List.of(things.get("firms")));
            default -> Map.of();
        };
    }

    /** The same for a page's form: names and values in turn. */
    String[] form(Route route) {
        return switch (route.toString()) {
            case "POST /organisations" -> new String[] {
                "code", "routes-new", "chinese", "新", "english", "new", "kind", "BANK"
            };
            case "POST /organisations/{code}/accounts" -> new String[] {"login", "routes-intruder", "name", "乙"};
            default -> new String[0];
        };
    }

    String manifest() {
        return MANIFEST;
    }

    /** What an answer gives away; a refusal may repeat the path, which the caller knew. */
    List<String> shownBy(String answer, Route route) {
        String told = answer.replace(path(route), "");
        return secrets.stream().filter(told::contains).toList();
    }
}
