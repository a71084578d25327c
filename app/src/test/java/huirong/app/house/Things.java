package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Api;
import huirong.app.testing.Browser;
import huirong.app.testing.GrantedLine;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.OfferedProduct;
import huirong.app.testing.Platform;
import huirong.core.code.SocialCreditCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes one of everything that a path can name, on the way of one firm from its registration to the fund's payment. */
final class Things {
    /** A zone of its own, so that no other test counts what happens here. */
    static final String ZONE = "routes-zone";

    private static final String MANIFEST =
            """
            item: registration
            subject: {scheme: regno, column: number}
            columns:
              name: name
              effective: {value: 2024-01-01}
            """;

    /** What is uploaded, by the part's name. */
    static final Map<String, String> FILE = Map.of(
            "manifest", MANIFEST, "manifestFile", MANIFEST, "file", "number,name\nROUTES-2,乙\n");

    /** No registering authority has the letter X, so no such code is ever assigned. */
    private static final String NOBODYS = "X1500111LAT000001";

    private Things() {}

    static JoinedFirm made(Platform platform, World world) {
        Api operator = platform.as("operator");
        operator.register(Callers.OTHER_OFFICE, "CREDIT_OFFICE");
        operator.register(Callers.OTHER_FUND, "FUND_OFFICE");
        operator.register(Callers.OTHER_BANK, "BANK");
        operator.register(Callers.GUARANTOR, "GUARANTOR");
        operator.register(Callers.OTHER_GUARANTOR, "GUARANTOR");
        operator.register(Callers.OTHER_DEPARTMENT, "DEPARTMENT", "honour");
        operator.register("routes-audit", "AUDIT");
        operator.register("routes-left", "DEPARTMENT");
        JoinedFirm.zone(
                operator,
                "routes-other",
                Callers.OTHER_OFFICE,
                Map.of("fundOffice", Callers.OTHER_FUND, "banks", List.of(Callers.OTHER_BANK)));
        operator.register(Callers.OFFICE, "CREDIT_OFFICE");
        operator.register(Callers.FUND, "FUND_OFFICE");
        JoinedFirm.zone(platform);
        JoinedFirm.zone(operator, ZONE, Callers.OFFICE, Map.of("fundOffice", Callers.FUND));
        String bank = JoinedFirm.BANKS.getFirst();
        JoinedFirm registered = JoinedFirm.registered(platform, "company");
        JoinedFirm firm = new JoinedFirm(
                registered.ref(), registered.uscc(), registered.name(), ZONE, platform.person(JoinedFirm.FIRMS, registered.ref()));
        firm.join(firm.owner());
        firm.authorise(bank);
        withdrawn(firm, JoinedFirm.BANKS.get(2));
        world.has("firms", firm.ref());
        world.secrets().add(firm.name());
        String membership = platform.database()
                .queryForObject("select ref from membership.membership where firm = ?", String.class, firm.ref());
        world.has("join", String.valueOf(membership));
        world.has("members", String.valueOf(membership));
        world.shows("welcome", "a-token-that-nobody-was-given");
        world.shows("zones", ZONE);
        world.shows("figures", "joined");
        world.shows("cards", "public");
        world.shows("policies", "district");
        world.values().putAll(Map.of("left", "district", "right", "chongqing-quota"));
        world.shows("organisations", "routes-left");
        world.values().putAll(Map.of(
                "firm", firm.ref(), "zone", ZONE, "reader", bank, "organisation", "routes-left", "card", "public"));
        world.has(
                "accounts",
                operator.post(
                                "/api/accounts",
                                Map.of("login", "routes-left", "name", "路由甲", "organisation", "routes-left", "role", "MEMBER"))
                        .body()
                        .get("ref")
                        .asString());
        world.has(
                "deliveries",
                platform.as(JoinedFirm.REGISTRAR)
                        .delivered(MANIFEST, "number,name\nROUTES-1,路由试验五金厂\n".getBytes(StandardCharsets.UTF_8))
                        .get("ref")
                        .asString());
        world.has("evaluations", evaluation(platform.as(JoinedFirm.OFFICE), firm.ref()));
        OfferedProduct product = OfferedProduct.of(platform, ZONE, bank, Map.of());
        world.shows("products", product.ref());
        world.has("/bank/products", OfferedProduct.drafted(platform, ZONE, bank, Map.of()).ref());
        world.values().put("product", product.ref());
        GrantedLine line = GrantedLine.of(firm, product, "30").signed();
        world.has("requests", line.request().ref());
        world.has("asks", line.ref());
        world.has("lines", line.ref());
        ScoringThings.made(platform, world, firm);
        objection(world, firm);
        FundThings.made(platform, world, line, Callers.FUND, ZONE);
        world.has("/lists", listed(platform, firm));
        return firm;
    }

    /** The firm on both lists of the zone, beside one that nobody knows; answers the entry in the white one, which runs. */
    private static String listed(Platform platform, JoinedFirm firm) {
        Browser maker = platform.person(Callers.OFFICE, Role.MAKER);
        listed(maker, "NEGATIVE", firm.uscc(), "2025-03-01", "信用办〔2025〕3号：未按期公示年度报告");
        String lifted = "/lists/" + open(platform, firm, "NEGATIVE");
        GrantedLine.done(maker.submit(
                lifted, lifted + "/end", "key", Reference.fresh(), "until", "2025-09-01", "words", "信用办〔2025〕18号：已补报年度报告"));
        listed(maker, "WHITE", firm.uscc(), "2026-01-15", "信用办〔2026〕1号：走访推荐");
        listed(maker, "WHITE", NOBODYS + SocialCreditCode.checkCharacter(NOBODYS), "2027-01-01", "信用办〔2026〕1号：走访推荐");
        return open(platform, firm, "WHITE");
    }

    private static void listed(Browser maker, String kind, String uscc, String from, String basis) {
        GrantedLine.done(maker.submit(
                "/lists?zone=" + ZONE, "/lists", "key", Reference.fresh(), "zone", ZONE, "kind", kind, "uscc", uscc, "from", from,
                "basis", basis));
    }

    private static String open(Platform platform, JoinedFirm firm, String kind) {
        return platform.database()
                .queryForObject(
                        "select ref from membership.listing where uscc = ? and kind = ? and until_on is null",
                        String.class, firm.uscc(), kind);
    }

    /** The firm objects to what the register says of it. */
    private static void objection(World world, JoinedFirm firm) {
        String objection = Reference.fresh();
        Matcher fact = Pattern.compile("/objections/new\\?document=([a-z2-7]+)&amp;line=(\\d+)")
                .matcher(firm.owner().get("/firms/" + firm.ref()).body());
        assertThat(fact.find()).as("a fact to object to").isTrue();
        GrantedLine.done(firm.owner()
                .submit("/objections/new?document=" + fact.group(1) + "&line=" + fact.group(2), "/objections", "document",
                        fact.group(1), "line", fact.group(2), "words", "成立日期不对", "key", objection));
        world.has("/objections", objection);
        world.values().put("document", fact.group(1));
    }

    private static void withdrawn(JoinedFirm firm, String bank) {
        String number = firm.authorise(bank);
        int status = firm.owner()
                .submit(
                        "/my/authorisations",
                        "/my/authorisations/withdrawal",
                        "number",
                        number,
                        "reader",
                        bank,
                        "key",
                        Reference.fresh())
                .statusCode();
        assertThat(status).as("withdrawal").isIn(302, 303);
    }

    private static String evaluation(Api office, String firm) {
        for (JsonNode card : office.get("/api/cards").body()) {
            Api.Answer answer = office.post(
                    "/api/evaluations", Map.of("card", card.get("code").asString(), "firms", List.of(firm)));
            if (answer.status() == 200) return answer.body().get("ref").asString();
        }
        throw new AssertionError("the credit office could not have the firm evaluated");
    }
}
