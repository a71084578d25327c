package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.core.code.SocialCreditCode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A firm in a zone: registered, its representative signed in and proven, joined, and with an authorisation for each bank that
 * was named.
 *
 * @param ref reference of the firm
 * @param uscc its unified social credit code
 * @param name its registered name
 * @param zone code of the zone
 * @param owner its representative
 */
public record JoinedFirm(String ref, String uscc, String name, String zone, Browser owner) {
    public static final String REGISTRAR = "joined-registrar";
    public static final String OFFICE = "joined-office";
    public static final String FUND = "joined-fund";
    public static final String ZONE = "joined-zone";
    public static final String FIRMS = "firms";

    /** What banks are authorised to read. */
    public static final List<String> ITEMS = List.of("vat-invoice-in", "vat-invoice-out", "tax-credit-grade", "electricity-month");

    /** Banks of the zone, each a legal entity. */
    public static final List<String> BANKS = List.of("joined-bank-a", "joined-bank-b", "joined-bank-c");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A company that has joined {@link #ZONE} and authorised these banks to read {@link #ITEMS}. */
    public static JoinedFirm of(Platform platform, String... banks) {
        return withForm(platform, "company", banks);
    }

    /** The same with a legal form of the registration item, for example {@code individual}. */
    public static JoinedFirm withForm(Platform platform, String legalForm, String... banks) {
        zone(platform);
        JoinedFirm registered = registered(platform, legalForm);
        Browser owner = platform.person(FIRMS, registered.ref);
        JoinedFirm firm = new JoinedFirm(registered.ref, registered.uscc, registered.name, ZONE, owner);
        firm.join(owner);
        for (String bank : banks) firm.authorise(bank);
        return firm;
    }

    /** Opens the zone and all organisations it needs; said again, it is the same. */
    public static void zone(Platform platform) {
        Api operator = platform.as("operator");
        operator.register(REGISTRAR, "DEPARTMENT", "registration");
        operator.register(OFFICE, "CREDIT_OFFICE");
        operator.register(FUND, "FUND_OFFICE");
        operator.register(FIRMS, "FIRM");
        BANKS.forEach(bank -> operator.register(bank, "BANK"));
        zone(operator, ZONE, OFFICE, Map.of());
    }

    /** Opens a zone with {@link #BANKS}; what is not stated otherwise asks for nothing. */
    public static void zone(Api operator, String code, String office, Map<String, Object> otherwise) {
        Map<String, Object> zone = new LinkedHashMap<>(Map.of(
                "code", code,
                "chinese", "五金专区" + code,
                "english", "Hardware zone " + code,
                "office", office,
                "fundOffice", FUND,
                "banks", BANKS,
                "trialFrom", "2026-01-01",
                "trialTo", "2026-01-15",
                "opening", "2026-01-15"));
        zone.putAll(Map.of("acceptDays", 3, "decideDays", 7));
        zone.putAll(otherwise);
        Api.Answer answer = operator.post("/api/zones", zone);
        assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
    }

    /** A firm the register knows, and nobody acts for. */
    public static JoinedFirm registered(Platform platform, @Nullable String legalForm) {
        return registered(platform, legalForm, "500111", "C3351", "active");
    }

    /** The same with other registration facts; null states nothing. */
    public static JoinedFirm registered(
            Platform platform,
            @Nullable String legalForm,
            @Nullable String division,
            @Nullable String industry,
            @Nullable String status) {
        int number = NUMBER.incrementAndGet();
        // No registering authority has the letter X, so no such code is ever assigned.
        String body = "X1500111FRM%06d".formatted(number);
        String uscc = body + SocialCreditCode.checkCharacter(body);
        String name = "试验五金厂" + number + "号";
        String row = String.join(
                ",", Arrays.asList(uscc, name, said(legalForm), said(division), said(industry), said(status)));
        platform.as(REGISTRAR)
                .delivered(
                        """
                        item: registration
                        asOf: 2026-02-01
                        subject: {scheme: uscc, column: code}
                        columns: {name: name, legal_form: form, division: division, industry: industry, status: status,
                          effective: {value: 2020-01-01}}
                        """,
                        ("code,name,form,division,industry,status\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        String ref = platform.as(OFFICE)
                .get("/api/firms?q=" + uscc)
                .body()
                .at("/firms/0/ref")
                .asString();
        return new JoinedFirm(ref, uscc, name, ZONE, new Browser(0));
    }

    /** Goes the whole way as a person whose powers were verified at a counter. */
    public void join(Browser person) {
        String claim = Reference.fresh();
        String page = "/join/" + claim;
        done(person.submit("/join", "/join", "zone", zone, "code", uscc, "key", claim), "claim");
        done(person.submit(page, page + "/proof", "key", Reference.fresh()), "proof");
        done(
                person.submit(
                                page, page + "/joining", "phone", "13800005678", "agreed", "true", "key", Reference.fresh()),
                "joining");
    }

    /** Authorises a bank, and the platform to collect; answers the authorisation's number. */
    public String authorise(String bank) {
        String number = Reference.fresh();
        String[] fields = new String[2 * ITEMS.size() + 12];
        int at = 0;
        for (String item : ITEMS) {
            fields[at++] = "items";
            fields[at++] = item;
        }
        for (String text : List.of(
                "reader", bank, "reader", "operator", "purpose", "financing", "months", "12", "agreed", "true", "key", number))
            fields[at++] = text;
        done(owner.submit("/my/authorisations", "/my/authorisations", fields), "authorisation");
        return number;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void done(HttpResponse<String> answer, String act) {
        assertThat(answer.statusCode()).as("%s: %s", act, answer.body()).isIn(302, 303);
    }
}
