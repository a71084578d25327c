package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.TestClock;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.policy.Policy;
import huirong.core.ledger.Movement;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fund with money and a policy, and a bank with loans put where its reports would have put them, for tests of many filings.
 *
 * @param zone of its own
 * @param maker of the bank
 */
record LooseFund(JdbcTemplate database, String zone, Maker maker) {
    static final String BANK = "loose-bank";

    static LooseFund of(
            JdbcTemplate database,
            TransactionTemplate transactions,
            FundLedger ledger,
            Policies policies,
            Policy policy,
            long fen) {
        String zone = "loose-" + Reference.fresh();
        transactions.executeWithoutResult(status -> {
            ledger.open(zone);
            policies.enter(zone, policy.over(1, TestClock.TODAY, TestClock.TODAY.plusYears(3)));
            ledger.must(zone, "budget", new Movement.Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, fen), "budget", "甲");
            ledger.must(zone, "arrival", new Movement.Transfer(FundAccounts.FREE, FundAccounts.AWAITED, fen), "arrival", "甲");
        });
        Organisation bank = new Organisation(BANK, "某银行", "A bank", Kind.BANK, Set.of());
        return new LooseFund(
                database, zone, new Actor("loose", "某人", bank, Role.MAKER).maker(Kind.BANK, "filing.file"));
    }

    /** Loans of 100,000 yuan over a year to so many firms, drawn today. */
    List<String> drawn(int many, int firms) {
        String run = Reference.fresh();
        database.update(
                """
                insert into lending.line (ref, zone, firm, bank, unit, amount_fen, months, rate_basis_points, repayment,
                                          contract_number, signed_on, product, product_version, snapshot_hash, trade, purpose,
                                          fees_share, state, drawn_fen, changed_at)
                select ? || '-line-' || n, ?, 'firm-' || n % ?, ?, ?, 10000000, 12, 400, 'MONTHLY',
                       'no ' || n, ?, 'product', 1, '\\x00', 'C3324', 'EQUIPMENT', 0, 'DRAWN', 10000000, now()
                from generate_series(1, ?) n
                """,
                run, zone, firms, BANK, BANK, TestClock.TODAY, many);
        database.update(
                """
                insert into lending.loan (ref, line, zone, firm, bank, unit, iou, amount_fen, rate_basis_points, drawn_on, due_on,
                                          state, principal_fen, changed_at)
                select replace(ref, '-line-', '-loan-'), ref, zone, firm, bank, unit, ref, amount_fen, rate_basis_points,
                       signed_on, signed_on + 365, 'OUTSTANDING', amount_fen, now()
                from lending.line where starts_with(ref, ?)
                """,
                run);
        return LongStream.rangeClosed(1, many).mapToObj(n -> run + "-loan-" + n).toList();
    }
}
