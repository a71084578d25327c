package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.payment, and what of the claims is still to be paid. */
@Repository
class PaymentStore {
    /**
     * @param quota whether its bank's quota stood for it
     * @param payout the figures it was paid on
     */
    record PaidOn(String bank, boolean quota, long fen, FrozenPayout payout) {}

    private final JdbcClient sql;

    PaymentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** As it was proposed and ordered. */
    void paid(String ref, Payment.Part part, long entryNo, LocalDate on, Actor by, Instant now) {
        sql.sql(
                        """
                        insert into compensation.payment (claim, part, fen, payout, overdue_days, clock_from, paid_on, entry_no, at,
                                                          proposed_account, ordered_account, account)
                        select ref, :part, payout_fen, payout, overdue_days, clock_from, :on, :entry, :now, proposed_account,
                               ordered_account, :account
                        from compensation.claim where ref = :ref
                        """)
                .param("part", part.name())
                .param("entry", entryNo)
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("ref", ref)
                .update();
    }

    /** In the order they were made. */
    List<Payment> of(String claim) {
        return sql.sql("select * from compensation.payment where claim = :claim order by at, entry_no")
                .param("claim", claim)
                .query((row, n) -> new Payment(
                        Payment.Part.valueOf(row.getString("part")),
                        row.getLong("fen"),
                        FrozenPayout.read(row.getString("payout")),
                        row.getInt("overdue_days"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("entry_no"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /**
     * What two persons agreed to pay of other claims and is not paid yet, in fen, of those filed before a number.
     *
     * @param versions of the policy that they were filed under
     * @param bank whose quota it is taken from; null for all of the fund
     */
    long waitingBeforeFen(Claim claim, String number, int[] versions, @Nullable String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(c.payout_fen), 0) from compensation.claim c
                        join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and c.ref <> :ref and c.state in ('PUBLISHED', 'AGREED', 'ORDERED')
                          and f.policy_version = any (:versions)
                          and (cast(:bank as text) is null or c.bank = :bank and f.cover = 'QUOTA')
                          and (split_part(f.number, '-', 1), length(f.number), f.number)
                              < (split_part(:number, '-', 1), length(:number), :number)
                        """)
                .param("zone", claim.zone())
                .param("ref", claim.ref())
                .param("versions", versions)
                .param("bank", bank)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    /**
     * What is ordered before an instant and not paid, in fen.
     *
     * @param versions of the policy that they were filed under
     * @param bank whose quota it is taken from; null for all of the fund
     */
    long orderedFen(String zone, int[] versions, Instant before, @Nullable String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(c.payout_fen), 0) from compensation.claim c
                        join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and c.state = 'ORDERED' and f.policy_version = any (:versions)
                          and (cast(:bank as text) is null or c.bank = :bank and f.cover = 'QUOTA')
                          and (select max(s.at) from compensation.claim_step s where s.claim = c.ref and s.event = 'ORDER') < :before
                        """)
                .param("zone", zone)
                .param("versions", versions)
                .param("bank", bank)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** What was paid of a zone's claims on a day. */
    List<PaidOn> paidOn(String zone, LocalDate day) {
        return sql.sql(
                        """
                        select c.bank, f.cover = 'QUOTA' as quota, p.fen, p.payout from compensation.payment p
                        join compensation.claim c on c.ref = p.claim join compensation.filing f on f.ref = c.filing
                        where c.zone = :zone and p.paid_on = :day
                        """)
                .param("zone", zone)
                .param("day", day)
                .query((row, n) -> new PaidOn(
                        row.getString("bank"), row.getBoolean("quota"), row.getLong("fen"), FrozenPayout.read(row.getString("payout"))))
                .list();
    }

    /** What a fund paid on the days from one on and before another. */
    long paidBetweenFen(String zone, LocalDate from, LocalDate to) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0) from compensation.payment p join compensation.claim c on c.ref = p.claim
                        where c.zone = :zone and p.paid_on >= :from and p.paid_on < :to
                        """)
                .param("zone", zone)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** What the fund paid for a firm. */
    long paidFen(String zone, String firm) {
        return sql.sql(
                        """
                        select coalesce(sum(p.fen), 0) from compensation.payment p join compensation.claim c on c.ref = p.claim
                        where c.zone = :zone and c.firm = :firm
                        """)
                .param("zone", zone)
                .param("firm", firm)
                .query(Long.class)
                .single();
    }
}
