package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.BankAccounts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.core.fact.CanonicalJson;
import huirong.core.fund.book.BankFigures;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.Loss;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.payout.Standing;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Mode;
import huirong.core.fund.policy.ClaimTerms.Document;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Verification;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * One life of a fund through the platform's own pages and a real database, drawn from a seed. Most acts come at the wrong moment now and
 * then: what counts is that each is done whole or refused in words, and that after each all that must always hold does.
 */
final class FundLife {
    /** What a step tried. */
    enum Act {
        MONEY,
        FILING,
        RENEWAL,
        WITHDRAWAL,
        REPAYMENT,
        OVERDUE,
        SETTLEMENT,
        CLAIM,
        CLAIM_STEP,
        RECOVERY,
        RECOVERY_STEP,
        REPEAT,
        RULES,
        DAY
    }

    /** A form that was sent and taken. */
    private record Sent(Browser by, String token, String action, String[] fields) {}

    private static final LocalDate END = LocalDate.of(2026, 12, 20);
    private static final List<Policy> READY = Stream.concat(
                    ReadyPolicies.all().stream().filter(policy -> policy.bearing().split(Mode.CREDIT).isPresent()),
                    Stream.of(leveraged(ReadyPolicies.find("district").orElseThrow()), TwoParts.POLICY))
            .toList();
    private static final List<String> MONEY = List.of("budget", "appropriation", "arrival", "interest", "treasury-return");

    private final FundStage fund;
    private final FundLedger ledger;
    private final BankAccounts accounts;
    private final Lights lights;
    private final Policies policies;
    private final JdbcTemplate database;
    private final SplittableRandom chance;
    private final Map<Browser, String> tokens = new HashMap<>();
    private final List<JoinedFirm> firms = new ArrayList<>();
    /** Body of the rules that each filing was taken under. */
    private final Map<String, String> rules = new HashMap<>();

    private final Map<Act, Integer> done = new EnumMap<>(Act.class);
    private @Nullable Sent last;

    FundLife(FundStage fund, FundLedger ledger, BankAccounts accounts, Lights lights, Policies policies, long seed) {
        this.fund = fund;
        this.ledger = ledger;
        this.accounts = accounts;
        this.lights = lights;
        this.policies = policies;
        database = fund.platform().database();
        chance = new SplittableRandom(seed);
        for (Browser one : List.of(fund.bank(), fund.maker(), fund.checker())) tokens.put(one, one.token("/filings"));
        for (int firm = 0; firm < 5; firm++) firms.add(fund.firm());
    }

    private static Policy leveraged(Policy like) {
        return new Policy(
                like.code(), like.chinese(), like.english(), like.version(), like.from(), like.until(), like.pool(), like.bearing(),
                like.admission(), new Cover(Cover.Kind.LEVERAGE, 10, null, null, null), like.trigger(), like.claims(),
                like.breakers(), like.recoveries());
    }

    /** How often each act was done and not refused. */
    Map<Act, Integer> done() {
        return done;
    }

    void step() {
        Act act = drawn();
        if (tried(act)) done.merge(act, 1, Integer::sum);
        holds();
    }

    private Act drawn() {
        int drawn = chance.nextInt(100);
        if (drawn < 7) return Act.MONEY;
        if (drawn < 23) return Act.FILING;
        if (drawn < 25) return Act.WITHDRAWAL;
        if (drawn < 29) return Act.REPAYMENT;
        if (drawn < 39) return Act.OVERDUE;
        if (drawn < 41) return Act.SETTLEMENT;
        if (drawn < 48) return Act.CLAIM;
        if (drawn < 70) return Act.CLAIM_STEP;
        if (drawn < 75) return Act.RECOVERY;
        if (drawn < 80) return Act.RECOVERY_STEP;
        if (drawn < 85) return Act.REPEAT;
        if (drawn < 87) return Act.RULES;
        return drawn < 90 ? Act.RENEWAL : Act.DAY;
    }

    private boolean tried(Act act) {
        return switch (act) {
            case MONEY -> money();
            case FILING -> file();
            case RENEWAL -> renew();
            case WITHDRAWAL -> withdraw();
            case REPAYMENT -> ofLoan("OUTSTANDING", loan -> sent(
                    fund.bank(), "/loans/" + loan + "/repayment", "on", today(), "principal", yuan(1_000, 60_000), "interest", "0"));
            case OVERDUE -> ofLoan("OUTSTANDING", this::overdue);
            case SETTLEMENT -> ofLoan("OUTSTANDING", this::settle);
            case CLAIM -> claim();
            case CLAIM_STEP -> claimStep();
            case RECOVERY -> recovery();
            case RECOVERY_STEP -> recoveryStep();
            case REPEAT -> repeat();
            case RULES -> rules();
            case DAY -> nextDay();
        };
    }

    private boolean money() {
        String kind = MONEY.get(chance.nextInt(MONEY.size()));
        String ref = Reference.fresh();
        return keyed(fund.maker(), "/fund/" + kind, ref, "zone", fund.zone(), "document", "财预〔2026〕3号", "amount", yuan(1, 900_000))
                && sent(fund.checker(), "/fund/proposals/" + ref + "/" + (chance.nextInt(5) == 0 ? "return" : "confirmation"), "words", "核对");
    }

    private boolean file() {
        clockWithin();
        return filed(fund.drawn(firms.get(chance.nextInt(firms.size())), String.valueOf(chance.nextInt(1, 260))));
    }

    /** The old loan is settled before, after or not at all, and now and then the bank forgets to file. */
    private boolean renew() {
        clockWithin();
        String old = any(
                """
                select l.ref from compensation.filing f join lending.loan l on l.ref = f.loan
                where f.zone = ? and f.state = 'FILED' and l.state = 'OUTSTANDING'
                  and not exists (select from lending.loan r where r.renews = l.ref) order by f.number
                """);
        if (old == null) return false;
        Map<String, Object> loan = database.queryForMap("select firm, iou from lending.loan where ref = ?", old);
        JoinedFirm firm = firms.stream().filter(one -> one.ref().equals(loan.get("firm"))).findFirst().orElseThrow();
        String renewal = fund.drawnUnder(fund.line(firm), String.valueOf(chance.nextInt(1, 260)), (String) loan.get("iou"));
        if (chance.nextBoolean()) settle(old);
        boolean filed = chance.nextInt(5) > 0 && filed(renewal);
        if (chance.nextInt(4) == 0) settle(old);
        return filed;
    }

    private boolean settle(String loan) {
        return sent(fund.bank(), "/loans/" + loan + "/settlement", "on", today(), "interest", "0");
    }

    private boolean filed(String loan) {
        String ref = Reference.fresh();
        if (!keyed(
                fund.bank(), "/loans/" + loan + "/filing", ref, "declared", "true", "size", chance.nextBoolean() ? "SMALL" : "MICRO",
                "security", "CREDIT")) return false;
        database.query(
                """
                select p.body from compensation.filing f join compensation.policy p on p.zone = f.zone and p.version = f.policy_version
                where f.ref = ?
                """,
                row -> {
                    rules.put(ref, row.getString(1));
                },
                ref);
        return true;
    }

    private boolean withdraw() {
        String filing = any("select ref from compensation.filing where zone = ? and state <> 'REFUSED' order by number");
        return filing != null && sent(fund.bank(), "/filings/" + filing + "/withdrawal", "words", "填错");
    }

    private boolean overdue(String loan) {
        LocalDate drawn = database.queryForObject("select drawn_on from lending.loan where ref = ?", LocalDate.class, loan);
        LocalDate since = fund.today().minusDays(chance.nextInt(160));
        return sent(
                fund.bank(), "/loans/" + loan + "/overdue", "since", (since.isAfter(drawn) ? since : drawn.plusDays(1)).toString(),
                "principal", "0", "interest", "100", "fiveClass", chance.nextInt(3) == 0 ? "special-mention" : "substandard",
                "confirmed", "true");
    }

    private boolean claim() {
        String filing = any(
                """
                select f.ref from compensation.filing f join lending.loan l on l.ref = f.loan
                where f.zone = ? and f.state = 'FILED' and l.state = 'OVERDUE' order by f.number
                """);
        if (filing == null) return false;
        String claim = Reference.fresh();
        if (!keyed(fund.bank(), "/filings/" + filing + "/claim", claim, "words", "催收未果")) return false;
        List<String> fields = new ArrayList<>(List.of("number", "第一册", "pages", "86"));
        for (Document document : Document.values()) fields.addAll(List.of("documents", document.name()));
        return sent(fund.bank(), "/claims/" + claim + "/papers", fields.toArray(String[]::new));
    }

    private boolean claimStep() {
        String claim = any(
                """
                select ref from compensation.claim where zone = ? and state in ('STATED', 'CHECKED', 'PROPOSED', 'OPPOSED', 'PUBLISHED', 'AGREED', 'ORDERED',
                                                                               'ADVANCED')
                order by stated_at, ref
                """);
        if (claim == null) return false;
        String state = database.queryForObject("select state from compensation.claim where ref = ?", String.class, claim);
        String page = "/claims/" + claim;
        return switch (state) {
            case "STATED" -> sent(fund.maker(), page + "/check", "words", "材料齐全");
            case "CHECKED" -> sent(fund.maker(), page + (chance.nextInt(8) == 0 ? "/opposition" : "/proposal"), "words", "已经核对");
            case "PROPOSED" -> sent(fund.checker(), page + (chance.nextInt(6) == 0 ? "/return" : "/agreement"), "words", "已经核对");
            case "OPPOSED" -> sent(fund.checker(), page + (chance.nextBoolean() ? "/return" : "/declination"), "words", "已经核对");
            case "ORDERED" -> sent(fund.checker(), page + "/payment");
            case "ADVANCED" -> finalLoss(page);
            default -> sent(fund.maker(), page + "/order");
        };
    }

    private boolean finalLoss(String page) {
        return sent(fund.bank(), page + "/papers", "number", "损失表", "pages", "2", "documents", "LOSS_TABLE")
                && sent(chance.nextInt(4) == 0 ? fund.maker() : fund.bank(), page + "/final-loss", "words", "执行终结");
    }

    private boolean recovery() {
        String claim = any("select ref from compensation.claim where zone = ? and state in ('ADVANCED', 'PAID') order by stated_at, ref");
        if (claim == null) return false;
        String page = "/claims/" + claim + "/recoveries";
        if (chance.nextInt(4) == 0)
            return sent(fund.maker(), page + "/proposal", "kind", chance.nextBoolean() ? "CLAWBACK" : "WRITE_OFF", "words", "见决定书");
        return sent(
                fund.bank(), page, "on", today(), "received", yuan(1, 300_000), "costs", chance.nextBoolean() ? "" : yuan(1, 500),
                "document", "执恢1号");
    }

    private boolean recoveryStep() {
        String one = any(
                """
                select ref from compensation.recovery where zone = ? and state in ('PROPOSED', 'AWAITED', 'ARRIVED') order by made_at, ref
                """);
        if (one == null) return false;
        String state = database.queryForObject("select state from compensation.recovery where ref = ?", String.class, one);
        if (state.equals("AWAITED")) return sent(fund.maker(), "/recoveries/" + one + "/arrival", "on", today(), "voucher", "银收-7");
        return sent(fund.checker(), "/recoveries/" + one + "/" + (chance.nextInt(6) == 0 ? "return" : "confirmation"), "words", "核对");
    }

    /** A form that was taken and comes once more is answered as it was, and nothing has changed. */
    private boolean repeat() {
        if (last == null) return false;
        List<Map<String, Object>> before = everything();
        HttpResponse<String> again = last.by().post(last.action(), last.token(), last.fields());
        assertThat(again.statusCode()).as("%s again: %s", last.action(), again.body()).isEqualTo(302);
        assertThat(everything()).as("%s again", last.action()).isEqualTo(before);
        return true;
    }

    private List<Map<String, Object>> everything() {
        return database.queryForList(
                """
                select l.no, l.head,
                       (select count(*) from compensation.filing f where f.zone = l.zone) as filings,
                       (select string_agg(f.state, '' order by f.ref) from compensation.filing f where f.zone = l.zone) as filed,
                       (select string_agg(c.state, '' order by c.ref) from compensation.claim c where c.zone = l.zone) as claims,
                       (select string_agg(r.state, '' order by r.ref) from compensation.recovery r where r.zone = l.zone) as recoveries,
                       (select string_agg(p.state, '' order by p.ref) from compensation.proposal p where p.zone = l.zone) as proposals
                from compensation.ledger l where l.zone = ?
                """,
                fund.zone());
    }

    /** A version takes the place of the one before; loans that are filed keep theirs. */
    private boolean rules() {
        LocalDate today = fund.today();
        Policy next = READY.get(chance.nextInt(READY.size())).over(policies.next(fund.zone()), today, today.plusYears(3));
        fund.transactions().executeWithoutResult(status -> policies.enter(fund.zone(), next));
        return true;
    }

    private boolean nextDay() {
        LocalDate day = fund.today().plusDays(chance.nextInt(1, 12));
        if (day.isBefore(END)) fund.platform().clock().set(day);
        return true;
    }

    private void clockWithin() {
        assertThat(fund.today()).as("a year whose holidays are known").isBefore(END.plusDays(1));
    }

    /** What must hold after every step. */
    private void holds() {
        String zone = fund.zone();
        Map<String, Object> sums = database.queryForMap(
                """
                select sum(debits_posted - credits_posted) as posted, sum(debits_pending - credits_pending) as pending,
                       count(*) filter (where floored and case side when 'DEBIT' then debits_posted - credits_posted - credits_pending
                                                          else credits_posted - debits_posted - debits_pending end < 0) as below
                from compensation.account where zone = ?
                """,
                zone);
        assertThat(sums).as("debits, credits and floors").allSatisfy((name, sum) -> assertThat(((Number) sum).longValue()).as(name).isZero());
        assertThat(ledger.figures(zone).addUp()).as("what is there is what came: %s", ledger.figures(zone)).isTrue();
        assertThat(ledger.figures(zone).occupiedFen())
                .as("what is occupied is what filings hold")
                .isEqualTo(database.queryForObject(
                        """
                        select coalesce(sum(h.open_fen), 0) from compensation.filing f
                        join compensation.hold h on h.zone = f.zone and h.ref = f.ref where f.zone = ? and f.state in ('FILED', 'CLAIMED')
                        """,
                        Long.class,
                        zone));
        assertThat(accounts.figures(zone))
                .as("a bank's accounts are what its filings, payments and recoveries come to")
                .isEqualTo(byBank(zone));
        assertThat(database.queryForObject(
                        """
                        select count(*) from compensation.filing f left join compensation.filing n on n.carried_from = f.ref
                        where f.zone = ? and (f.state = 'CARRIED') <> (n.ref is not null)
                        """,
                        Long.class,
                        zone))
                .as("whatever is carried over has one that took its place, and nothing else has")
                .isZero();
        assertThat(lights.agrees(zone)).as("kept lights are what the data come to").isTrue();
    }

    /** By bank, from the tables of filings, payments and recoveries. */
    private Map<String, BankFigures> byBank(String zone) {
        Map<String, BankFigures> banks = new TreeMap<>();
        database.query(
                """
                with back as (
                    select claim, coalesce(sum(fund_fen) filter (where kind = 'RECOVERY'), 0) as recovered,
                           coalesce(sum(fund_fen) filter (where kind = 'CLAWBACK'), 0) as clawed, bool_or(kind = 'WRITE_OFF') as off
                    from compensation.recovery where state = 'CONFIRMED' group by claim
                ), moved as (
                    select f.bank, h.open_fen as held, 0 as paid, 0 as recovered, 0 as owed, false as off
                    from compensation.filing f join compensation.hold h on h.zone = f.zone and h.ref = f.ref where f.zone = ?
                    union all
                    select c.bank, 0, p.fen - coalesce(b.clawed, 0), coalesce(b.recovered, 0),
                           greatest(0, p.fen - coalesce(b.recovered + b.clawed, 0)), coalesce(b.off, false)
                    from compensation.claim c
                    join (select claim, sum(fen) as fen from compensation.payment group by claim) p on p.claim = c.ref
                    left join back b on b.claim = c.ref where c.zone = ?
                )
                select bank, sum(held), sum(paid), sum(recovered), sum(case when off then 0 else owed end),
                       sum(case when off then owed else 0 end)
                from moved group by bank
                """,
                (RowCallbackHandler) row -> banks.put(
                        row.getString(1),
                        new BankFigures(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))),
                zone,
                zone);
        banks.values().removeIf(BankFigures.NONE::equals);
        return banks;
    }

    /** What is dear to look at, once at the end. */
    void holdsAtLength() {
        assertThat(ledger.verify(fund.zone())).isInstanceOf(Verification.Sound.class);
        rules.forEach((filing, body) -> assertThat(database.queryForObject(
                        """
                        select p.body from compensation.filing f
                        join compensation.policy p on p.zone = f.zone and p.version = f.policy_version where f.ref = ?
                        """,
                        String.class,
                        filing))
                .as("rules of filing %s", filing)
                .isEqualTo(body));
        database.query(
                """
                select p.payout, p.fen, p.part, f.amount_fen, f.size, f.late, f.policy_version from compensation.payment p
                join compensation.claim c on c.ref = p.claim join compensation.filing f on f.ref = c.filing where c.zone = ?
                """,
                (RowCallbackHandler) this::withinCaps,
                fund.zone());
    }

    /** The figures that were frozen come to what was paid, and to no more than any cap. */
    private void withinCaps(ResultSet row) throws SQLException {
        Map<String, Object> frozen = CanonicalJson.object(row.getString("payout"));
        ClaimedLoan loan = new ClaimedLoan(
                Mode.CREDIT, row.getLong("amount_fen"), Size.valueOf(row.getString("size")), Set.of(), row.getBoolean("late"));
        Standing standing = new Standing(
                (Long) frozen.get("firm-paid-fen"),
                (Long) frozen.get("held-fen"),
                (Long) frozen.get("pool-fen"),
                (Long) frozen.get("arrived-fen"),
                (Long) frozen.get("year-paid-fen"),
                (Long) frozen.get("other-public-fen"),
                (Long) frozen.getOrDefault("advanced-fen", 0L));
        Policy policy = policies.version(fund.zone(), row.getInt("policy_version"));
        long paid = row.getLong("fen");
        Payout payout = Payout.of(policy, loan, Loss.ofPrincipal((Long) frozen.get("loss-fen")), standing).orElseThrow();
        if (row.getString("part").equals("ADVANCE")) payout = payout.inAdvance(policy.claims().advance());
        assertThat(payout.caps()).allSatisfy(cap -> assertThat(paid).as("payout and its %s", cap.kind()).isLessThanOrEqualTo(cap.fen()));
        assertThat(paid).isEqualTo(payout.fen());
    }

    private interface OfLoan {
        boolean does(String loan);
    }

    private boolean ofLoan(String state, OfLoan act) {
        String loan = any(
                """
                select l.ref from compensation.filing f join lending.loan l on l.ref = f.loan
                where f.zone = ? and f.state <> 'REFUSED' and l.state in ('OVERDUE', '%s') order by f.number
                """
                        .formatted(state));
        return loan != null && act.does(loan);
    }

    /** One of the references that a statement about the zone finds. */
    private @Nullable String any(String statement) {
        List<String> found = database.queryForList(statement, String.class, fund.zone());
        return found.isEmpty() ? null : found.get(chance.nextInt(found.size()));
    }

    private boolean sent(Browser by, String action, String... fields) {
        return keyed(by, action, Reference.fresh(), fields);
    }

    private boolean keyed(Browser by, String action, String key, String... fields) {
        List<String> all = new ArrayList<>(List.of("key", key));
        all.addAll(List.of(fields));
        String[] form = all.toArray(String[]::new);
        HttpResponse<String> answer = by.post(action, tokens.get(by), form);
        assertThat(answer.statusCode()).as("%s %s: %s", action, all, answer.body()).isIn(302, 422);
        if (answer.statusCode() == 422) assertThat(answer.body()).as("a refusal has its reason").contains("class=\"errors\"");
        boolean taken = answer.statusCode() == 302;
        if (taken) last = new Sent(by, tokens.get(by), action, form);
        return taken;
    }

    private String today() {
        return fund.today().toString();
    }

    private String yuan(long least, long most) {
        return String.valueOf(chance.nextLong(least, most));
    }
}
