package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A product that firms can ask for: drafted and handed on by one person of the bank, published by another.
 *
 * @param ref reference of the product
 * @param zone code of the zone
 * @param bank code of the bank
 * @param maker who drafted it
 * @param checker who published it
 */
public record OfferedProduct(String ref, String zone, String bank, Browser maker, Browser checker) {
    /** What the form of an ordinary product states: 5 to 100 万元, 6 to 36 months, 65 basis points over LPR. */
    public static final Map<String, List<String>> ORDINARY = Map.ofEntries(
            Map.entry("chinese", List.of("五金贷")),
            Map.entry("english", List.of("Hardware loan")),
            Map.entry("audience", List.of("专区内的五金经营主体，公司和个体工商户都可以。")),
            Map.entry("security", List.of("信用")),
            Map.entry("advantages", List.of("线上申请\n随借随还")),
            Map.entry("steps", List.of("在线申请\n上门核实\n签订合同")),
            Map.entry("minWan", List.of("5")),
            Map.entry("maxWan", List.of("100")),
            Map.entry("months", List.of("6, 12, 36")),
            Map.entry("spread", List.of("65")),
            Map.entry("repayment", List.of("EQUAL_INSTALMENTS", "INTEREST_MONTHLY_PRINCIPAL_AT_END")));

    /** An ordinary product of a bank in {@link JoinedFirm#ZONE}. */
    public static OfferedProduct of(Platform platform, String bank) {
        JoinedFirm.zone(platform);
        return of(platform, JoinedFirm.ZONE, bank, Map.of());
    }

    /** @param otherwise fields that state something else than {@link #ORDINARY}; lines of fees and criteria are repeated fields */
    public static OfferedProduct of(Platform platform, String zone, String bank, Map<String, List<String>> otherwise) {
        OfferedProduct drafted = drafted(platform, zone, bank, otherwise);
        drafted.act(drafted.maker, "proposal");
        drafted.act(drafted.checker, "publication");
        return drafted;
    }

    /** The same, left as a draft. */
    public static OfferedProduct drafted(
            Platform platform, String zone, String bank, Map<String, List<String>> otherwise) {
        Browser maker = platform.person(bank, Role.MAKER);
        Browser checker = platform.person(bank, Role.CHECKER);
        String key = Reference.fresh();
        HttpResponse<String> answer =
                maker.submit("/bank/products/new", "/bank/products", form(key, zone, bank, otherwise));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
        return new OfferedProduct(key, zone, bank, maker, checker);
    }

    /** Names and values in turn, as the form of a product sends them. */
    public static String[] form(String key, String zone, String unit, Map<String, List<String>> otherwise) {
        List<String> fields = new ArrayList<>(List.of("key", key, "zone", zone));
        if (!otherwise.containsKey("unit")) add(fields, "unit", List.of(unit));
        ORDINARY.forEach((name, values) -> {
            if (!otherwise.containsKey(name)) add(fields, name, values);
        });
        otherwise.forEach((name, values) -> add(fields, name, values));
        return fields.toArray(String[]::new);
    }

    /** Sends an act on the first version: {@code proposal}, {@code publication}, {@code withdrawal}. */
    public void act(Browser person, String act) {
        HttpResponse<String> answer = person.submit(page(), page() + "/" + act, "key", Reference.fresh(), "version", "1");
        assertThat(answer.statusCode()).as("%s: %s", act, answer.body()).isIn(302, 303);
    }

    /** The bank's page of it. */
    public String page() {
        return "/bank/products/" + ref;
    }

    private static void add(List<String> fields, String name, List<String> values) {
        for (String value : values) {
            fields.add(name);
            fields.add(value);
        }
    }
}
