package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.SignedLine;
import huirong.app.testing.TestClock;
import huirong.core.fund.policy.ClaimTerms.Document;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A zone of its own with a fund of 2,000 万, one of its banks, and two officers of the fund.
 *
 * @param bank maker of the bank
 * @param maker of the fund's office
 * @param checker of the fund's office
 */
record FundStage(
        Platform platform,
        ApplicationEventPublisher events,
        TransactionTemplate transactions,
        String zone,
        String bankCode,
        Browser bank,
        Browser maker,
        Browser checker) {

    static FundStage of(
            Platform platform, ApplicationEventPublisher events, TransactionTemplate transactions, String zone, String bank) {
        JoinedFirm.zone(platform);
        JoinedFirm.zone(platform.as("operator"), zone, JoinedFirm.OFFICE, Map.of());
        FundStage stage = new FundStage(
                platform,
                events,
                transactions,
                zone,
                bank,
                platform.person(bank, Role.MAKER),
                platform.person(JoinedFirm.FUND, Role.MAKER),
                platform.person(JoinedFirm.FUND, Role.CHECKER));
        stage.money("budget");
        stage.money("arrival");
        return stage;
    }

    private void money(String kind) {
        String ref = Reference.fresh();
        done(maker.submit("/fund", "/fund/" + kind, "key", ref, "zone", zone, "document", "财预〔2026〕2号", "amount", "20000000"));
        done(press(checker, "/fund/proposals/" + ref, "/confirmation"));
    }

    /** A firm that is only registered: what a fund asks of it is said by its bank. */
    JoinedFirm firm() {
        JoinedFirm firm = JoinedFirm.registered(platform, "company");
        return new JoinedFirm(firm.ref(), firm.uscc(), firm.name(), zone, firm.owner());
    }

    /** A loan drawn on the first day of the tests and filed on the same day; its reference and its filing's. */
    String[] filed(JoinedFirm firm, String wan) {
        String loan = drawn(firm, wan);
        String filing = Reference.fresh();
        done(file(loan, filing));
        return new String[] {loan, filing};
    }

    String drawn(JoinedFirm firm, String wan) {
        return drawnUnder(line(firm), wan);
    }

    /** A line of 500 万, signed on the first day of the tests; its reference. */
    String line(JoinedFirm firm) {
        return SignedLine.of(events, transactions, firm, bankCode, 500_000_000).ref();
    }

    String drawnUnder(String line, String wan) {
        return drawnUnder(line, wan, "");
    }

    /** @param renews number of the loan it renews; empty for none */
    String drawnUnder(String line, String wan, String renews) {
        String loan = Reference.fresh();
        done(drawing(line, loan, wan, renews));
        return loan;
    }

    HttpResponse<String> drawing(String line, String loan, String wan, String renews) {
        return bank.submit(
                "/lines/" + line, "/lines/" + line + "/drawing", "key", loan, "iou", Reference.fresh(), "amountWan", wan,
                "drawnOn", today().toString(), "dueOn", today().plusMonths(12).toString(), "rate", "4.00", "renews", renews);
    }

    HttpResponse<String> file(String loan, String filing) {
        return file(loan, filing, "CREDIT");
    }

    HttpResponse<String> file(String loan, String filing, String security) {
        return bank.submit(
                "/loans/" + loan + "/filing", "/loans/" + loan + "/filing", "key", filing, "declared", "true", "size", "SMALL",
                "security", security);
    }

    void overdue(String loan, LocalDate since) {
        done(bank.submit(
                "/loans/" + loan, "/loans/" + loan + "/overdue", "key", Reference.fresh(), "since", since.toString(), "principal", "0",
                "interest", "100", "fiveClass", "substandard"));
    }

    /** A claim with one volume that holds every paper. */
    String claimed(String filing) {
        String claim = Reference.fresh();
        done(bank.submit("/filings/" + filing, "/filings/" + filing + "/claim", "key", claim, "words", "催收未果"));
        List<String> fields = new ArrayList<>(List.of("key", Reference.fresh(), "number", "第一册", "pages", "86"));
        for (Document document : Document.values()) fields.addAll(List.of("documents", document.name()));
        done(bank.submit("/claims/" + claim, "/claims/" + claim + "/papers", fields.toArray(String[]::new)));
        return claim;
    }

    /** Up to the payment order; twelve days pass. */
    void ordered(String claim) {
        String page = "/claims/" + claim;
        agreed(claim);
        platform.clock().set(today().plusDays(12));
        done(press(maker, page, "/order"));
    }

    /** Up to its publicity. */
    void agreed(String claim) {
        String page = "/claims/" + claim;
        done(said(maker, page, "/check", "材料齐全"));
        done(said(maker, page, "/proposal", "符合规则"));
        done(said(checker, page, "/agreement", "同意"));
    }

    HttpResponse<String> said(Browser by, String page, String act, String words) {
        return by.submit("/filings", page + act, "key", Reference.fresh(), "words", words);
    }

    HttpResponse<String> press(Browser by, String page, String act) {
        return by.submit("/filings", page + act, "key", Reference.fresh());
    }

    LocalDate today() {
        return LocalDate.now(platform.clock());
    }

    Map<String, Object> figures() {
        return platform.database().queryForMap("select * from compensation.fund_pub where zone = ?", zone);
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** The first day of all tests. */
    static LocalDate first() {
        return TestClock.TODAY;
    }
}
