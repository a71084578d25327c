package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that a firm filed.
 *
 * @param asks by code of a bank, the reference of the ask
 */
public record FiledRequest(String ref, JoinedFirm firm, Map<String, String> asks) {
    private static final Pattern ASK = Pattern.compile("data-ask=\"([a-z2-7]{26})\" data-bank=\"([a-z-]+)\"");

    /** Asks for this much from the banks of these products, and authorises those of them that are not yet. */
    public static FiledRequest of(JoinedFirm firm, String amountWan, OfferedProduct... products) {
        String key = Reference.fresh();
        HttpResponse<String> answer = firm.owner().submit("/requests/new", "/requests", form(key, firm, amountWan, products));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
        return new FiledRequest(key, firm, asks(firm, key));
    }

    /** Names and values in turn, as the form sends them. */
    public static String[] form(String key, JoinedFirm firm, String amountWan, OfferedProduct... products) {
        List<String> fields = new ArrayList<>(List.of(
                "key", key,
                "zone", products[0].zone(),
                "amountWan", amountWan,
                "months", "12",
                "repayment", "EQUAL_INSTALMENTS",
                "purpose", "MATERIALS",
                "purposeWords", "",
                "phone", "13800005678"));
        for (OfferedProduct product : products)
            fields.addAll(List.of("product", product.ref(), "authorise", product.bank()));
        return fields.toArray(String[]::new);
    }

    /** The one ask of a request to one bank. */
    public String ask() {
        assertThat(asks).hasSize(1);
        return asks.values().iterator().next();
    }

    /** Does an act on an ask: {@code acceptance}, {@code proposal} and so on. A key is added. */
    public static HttpResponse<String> act(Browser by, String ask, String act, String... fields) {
        String[] keyed = Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = Reference.fresh();
        return by.submit("/asks/" + ask, "/asks/" + ask + "/" + act, keyed);
    }

    /** Names and values of a proposal to grant. */
    public static String[] grant(String amountWan) {
        return new String[] {
            "kind", "GRANT", "amountWan", amountWan, "months", "12", "rate", "4.35", "repayment", "EQUAL_INSTALMENTS",
            "conditions", "提供购销合同", "approvingBody", "支行贷审小组", "approvalNumber", "审2026-18"
        };
    }

    private static Map<String, String> asks(JoinedFirm firm, String ref) {
        Map<String, String> asks = new HashMap<>();
        Matcher ask = ASK.matcher(firm.owner().get("/requests/" + ref).body());
        while (ask.find()) asks.put(ask.group(2), ask.group(1));
        return asks;
    }
}
