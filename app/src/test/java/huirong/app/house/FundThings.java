package huirong.app.house;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.Browser.Part;
import huirong.app.testing.GrantedLine;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.TypedPolicy;
import huirong.core.fund.policy.ClaimTerms.Document;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A fund with money, a loan that is filed with it, falls overdue and is claimed. */
final class FundThings {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate LATER = TODAY.plusDays(200);

    private FundThings() {}

    static void made(Platform platform, World world, GrantedLine line, String fund, String zone) {
        Browser maker = platform.person(fund, Role.MAKER);
        Browser checker = platform.person(fund, Role.CHECKER);
        for (String kind : new String[] {"budget", "arrival"})
            sent(checker, "/fund", "/fund/proposals/" + proposed(maker, zone, kind) + "/confirmation");
        reconciled(maker, checker, zone);
        aimed(maker, checker, zone);
        attached(maker, zone);
        world.has("proposals", proposed(maker, zone, "budget"));
        world.has("policy-proposals", drafted(maker, zone));

        Browser bank = line.product().maker();
        String drawing = "/lines/" + line.ref();
        String loan = drawn(bank, drawing, "JJ-1", "15");
        world.has("loans", loan);
        String filing = filed(bank, loan);
        world.has("filings", filing);
        world.has("lists", listed(bank, zone));
        String lost = drawn(bank, drawing, "JJ-2", "10");
        String lostFiling = filed(bank, lost);
        guaranteed(platform, world, bank, drawing + "/guarantee");
        String covered = drawn(bank, drawing, "JJ-3", "5");
        platform.clock().set(LATER);
        String claim = claimed(bank, loan, filing);
        world.has("claims", claim);
        published(bank, maker, checker, "/claims/" + claim);
        world.shows("papers", "1");
        world.has("objections", sent(maker, "/claims/" + claim, "/claims/" + claim + "/objections", "words", "来信反映"));
        overdue(bank, covered);
        world.has("guarantee-calls", sent(bank, "/loans/" + covered, "/loans/" + covered + "/guarantor-call", "called", "催收未果"));
        String paid = "/claims/" + claimed(bank, lost, lostFiling);
        published(bank, maker, checker, paid);
        platform.clock().set(LATER.plusDays(12));
        sent(maker, paid, paid + "/order");
        sent(checker, paid, paid + "/payment");
        world.has(
                "recoveries",
                sent(
                        bank, paid + "/recoveries", paid + "/recoveries", "on", LATER.plusDays(12).toString(), "received", "1000", "costs",
                        "", "document", "执恢1号"));
        platform.clock().set(TODAY);
        world.has("supports", supported(platform, zone, line));
    }

    /** What is drawn under the line from here on has a guarantor. */
    private static void guaranteed(Platform platform, World world, Browser bank, String way) {
        String ref = sent(
                bank, way, way, "guarantor", Callers.GUARANTOR, "share", "40", "amountWan", "30", "waitDays", "0", "payDays", "15",
                "agreed", "true");
        world.has("guarantees", ref);
        String page = "/guarantees/" + ref;
        sent(platform.person(Callers.GUARANTOR, Role.MAKER), page, page + "/acceptance", "fee", "1", "counter", "NONE", "laidOff", "某再担保公司 40");
        sent(platform.person(Callers.GUARANTOR, Role.CHECKER), page, page + "/approval");
    }

    /** Entered by a department. */
    private static String supported(Platform platform, String zone, GrantedLine line) {
        return sent(
                platform.person(JoinedFirm.REGISTRAR, Role.MAKER), "/supports", "/supports", "zone", zone, "kind", "INTEREST_SUBSIDY",
                "bank", JoinedFirm.BANKS.getFirst(), "note", "JJ-1", "uscc", line.request().firm().uscc(), "paid", "", "from",
                TODAY.toString(), "document", "财金〔2026〕1号");
    }

    /** Two papers of the first voucher, one of them struck out. */
    private static void attached(Browser maker, String zone) {
        String page = "/fund/voucher?zone=" + zone;
        for (String label : List.of("财政局批复", "银行回单"))
            GrantedLine.done(maker.upload(
                    page, "/fund/voucher/papers",
                    List.of(
                            new Part("file", label + ".pdf", "%PDF-1.7 " + label),
                            new Part("key", null, Reference.fresh()),
                            new Part("zone", null, zone),
                            new Part("entry", null, "1"),
                            new Part("label", null, label),
                            new Part("sheets", null, "2"))));
        sent(maker, page, "/fund/voucher/papers/strike", "zone", zone, "entry", "1", "no", "2", "words", "传错文件");
    }

    /** Targets of the year in force, one of them missed so far, and an adjustment that waits. */
    private static void aimed(Browser maker, Browser checker, String zone) {
        String page = "/fund/targets?zone=" + zone;
        String year = Integer.toString(TODAY.getYear());
        String ref = sent(
                maker, page, "/fund/targets", "zone", zone, "year", year, "filed-loans", "300", "filed-amount", "12000", "arrival-rate",
                "100", "idle-rate", "60", "recovery-rate", "15");
        sent(checker, page, "/fund/targets/confirmation", "zone", zone, "year", year, "ref", ref);
        sent(maker, page, "/fund/targets/deviation", "zone", zone, "year", year, "indicator", "filed-loans", "words", "年初合作银行只有两家，正在增加");
        sent(
                maker, page, "/fund/targets", "zone", zone, "year", year, "filed-loans", "260", "filed-amount", "12000", "arrival-rate",
                "100", "idle-rate", "60", "recovery-rate", "15", "reason", "预算调减");
    }

    /** The bank's statement through yesterday, for today has not ended: what arrived, and a fee that nobody entered. */
    private static void reconciled(Browser maker, Browser checker, String zone) {
        String page = "/fund/statements?zone=" + zone;
        String account = sent(maker, page, "/fund/account", "zone", zone, "number", "62220000", "bank", "某银行营业部");
        sent(checker, page, "/fund/account/confirmation", "zone", zone, "ref", account);
        LocalDate day = TODAY.minusDays(1);
        String text = "账号,日期,流水号,收入,支出,余额,对方户名,摘要\n62220000," + day + ",B1,5000000,,5000000,区财政局,拨款\n62220000," + day
                + ",B2,,8,4999992,某银行,手续费\n62220000," + day + ",合计,5000000,8,4999992,,\n";
        GrantedLine.done(maker.upload(
                page, "/fund/statements",
                List.of(
                        new Part("file", "statement.csv", text),
                        new Part("key", null, Reference.fresh()),
                        new Part("zone", null, zone))));
    }

    /** From far enough ahead that no other page has to do with it. */
    private static String drafted(Browser maker, String zone) {
        Policy ready = ReadyPolicies.find("guangzhou-2025").orElseThrow();
        Policy draft = ready.over(1, TODAY.plusYears(2), TODAY.plusYears(4));
        return sent(maker, "/fund", "/fund/policies", TypedPolicy.fields(draft, Map.of(), "zone", zone));
    }

    private static String drawn(Browser bank, String line, String iou, String wan) {
        return sent(
                bank, line, line + "/drawing", "iou", iou, "amountWan", wan, "drawnOn", TODAY.toString(), "dueOn",
                TODAY.plusMonths(12).toString(), "rate", "4.00");
    }

    private static String filed(Browser bank, String loan) {
        String way = "/loans/" + loan + "/filing";
        return sent(bank, way, way, "declared", "true", "size", "SMALL", "security", "CREDIT");
    }

    /** A list with one loan, which is filed already. */
    private static String listed(Browser bank, String zone) {
        String key = Reference.fresh();
        String text = "借据编号,企业规模,担保方式,押品价值（元）,提高分担比例的情形,没有其他财政分险,资金按申请用途使用\nJJ-1,小型企业,信用,,,是,是\n";
        GrantedLine.done(bank.upload(
                "/filings/lists?zone=" + zone, "/filings/lists",
                List.of(new Part("file", "list.csv", text), new Part("key", null, key), new Part("zone", null, zone))));
        return key;
    }

    private static String claimed(Browser bank, String loan, String filing) {
        overdue(bank, loan);
        return sent(bank, "/filings/" + filing, "/filings/" + filing + "/claim", "words", "多次催收未果");
    }

    private static void overdue(Browser bank, String loan) {
        sent(
                bank, "/loans/" + loan, "/loans/" + loan + "/overdue", "since", TODAY.plusDays(60).toString(), "principal", "0",
                "interest", "100", "fiveClass", "substandard");
    }

    /** Hands in the papers of a claim, which is agreed to and public from then on. */
    private static void published(Browser bank, Browser maker, Browser checker, String claim) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("file", "volume.pdf", "%PDF"),
                new Part("key", null, Reference.fresh()),
                new Part("number", null, "1"),
                new Part("pages", null, "80")));
        for (Document document : Document.values()) parts.add(new Part("documents", null, document.name()));
        GrantedLine.done(bank.upload(claim, claim + "/papers", parts));
        sent(maker, claim, claim + "/check", "words", "材料齐全");
        sent(maker, claim, claim + "/proposal", "words", "符合规则");
        sent(checker, claim, claim + "/agreement", "words", "同意");
    }

    private static String proposed(Browser maker, String zone, String kind) {
        return sent(maker, "/fund", "/fund/" + kind, "zone", zone, "document", "财预〔2026〕1号", "amount", "5000000");
    }

    /** Sends a form and answers the key it carried, which is the reference of what it made. */
    private static String sent(Browser by, String page, String action, String... fields) {
        String key = Reference.fresh();
        String[] keyed = Arrays.copyOf(fields, fields.length + 2);
        keyed[fields.length] = "key";
        keyed[fields.length + 1] = key;
        GrantedLine.done(by.submit(page, action, keyed));
        return key;
    }
}
