package huirong.bench.province;

import huirong.core.card.Bin;
import huirong.core.card.Characteristic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ten features and the score as one statement, as somebody would write it who knows SQL: each item's list is unfolded and
 * grouped once. Engines differ in a few words.
 */
enum Dialect {
    DUCKDB("facts.\"%s\"[-1]", "unnest(facts.\"%s\")", "%s + to_months(%d)", "((%s) // (%s))", "(1 << %s)"),
    SPARK("element_at(facts.`%s`, -1)", "explode(facts.`%s`)", "add_months(%s, %d)", "((%s) div (%s))", "shiftleft(1, %s)");

    /** From a list's name to its last element. */
    private final String last;
    /** From a list's name to what unfolds it in a select. */
    private final String unfolded;
    /** From a day and a number of months to the day so much later. */
    private final String later;
    /** From two numbers to the whole of their quotient. */
    private final String quotient;
    /** From a position to a number with that bit. */
    private final String bit;

    Dialect(String last, String unfolded, String later, String quotient, String bit) {
        this.last = last;
        this.unfolded = unfolded;
        this.later = later;
        this.quotient = quotient;
        this.bit = bit;
    }

    static final List<String> COLUMNS = ProvinceCard.CARD.characteristics().stream()
            .map(each -> each.feature().code().replace('-', '_'))
            .toList();

    /** @param lines a table with {@code firm} and {@code facts} */
    String statement(String lines) {
        String penalty = "sum(case when f.fields.severity = '%s' and " + later.formatted("f.fields.decided", 36) + " > day"
                + " and (f.fields.repaired is null or f.fields.repaired > day) then 1 else 0 end)";
        return """
                with firms as (select firm, facts, date '2026-01-31' as day from %1$s where firm is not null),
                basics as (
                    select firm, r.fields.status as registration_status,
                           cast(year(day) * 12 + month(day) - year(r.fields.founded) * 12 - month(r.fields.founded)
                                - case when day(day) < day(r.fields.founded) then 1 else 0 end as %2$s) as registration_age
                    from (select firm, day, %3$s as r from firms)
                ), invoices as (
                    select firm, f.fields.counterparty as partner, f.fields.net_fen as net, f.fields.total_fen as total,
                           cast(year(f.fields.issued) * 12 + month(f.fields.issued) - 24302 as int) as slot
                    from (select firm, %4$s as f from firms)
                    where f.fields.status = 'valid' and f.fields.issued >= date '2025-02-01' and f.fields.issued < date '2026-02-01'
                ), partners as (
                    select firm, partner, cast(sum(net) as %2$s) as net,
                           bit_or(case when total > 0 then %8$s else 0 end) as months
                    from invoices group by firm, partner
                ), sales as (
                    select firm, cast(sum(net) as %2$s) as sales_turnover_12,
                           cast(bit_count(bit_or(months)) as %2$s) as sales_months_active_12,
                           cast(sum(case when net > 0 then 1 else 0 end) as %2$s) as sales_buyers_12,
                           cast(%5$s as %2$s) as sales_largest_buyer_12
                    from partners group by firm
                ), penalties as (
                    select firm, %6$s as penalties_general, %7$s as penalties_serious
                    from (select firm, day, %9$s as f from firms) group by firm
                ), cases as (
                    select firm, count(*) as enforcement_open, sum(f.fields.claimed_fen) as enforcement_open_claimed
                    from (select firm, %10$s as f from firms) where f.fields.status = 'open' group by firm
                ), figures as (
                    select b.firm, registration_status, registration_age, coalesce(sales_turnover_12, 0) as sales_turnover_12,
                           coalesce(sales_months_active_12, 0) as sales_months_active_12,
                           coalesce(sales_buyers_12, 0) as sales_buyers_12, sales_largest_buyer_12,
                           cast(coalesce(penalties_general, 0) as %2$s) as penalties_general,
                           cast(coalesce(penalties_serious, 0) as %2$s) as penalties_serious,
                           cast(coalesce(enforcement_open, 0) as %2$s) as enforcement_open,
                           cast(coalesce(enforcement_open_claimed, 0) as %2$s) as enforcement_open_claimed
                    from basics b left join sales s on s.firm = b.firm left join penalties p on p.firm = b.firm
                         left join cases c on c.firm = b.firm
                )
                select firm, %11$s, %12$s as score from figures
                """
                .formatted(
                        lines,
                        "bigint",
                        last.formatted("registration"),
                        unfolded.formatted("vat-invoice-out"),
                        quotient.formatted(
                                "max(net) * 20000 + sum(case when net > 0 then net else 0 end)",
                                "2 * sum(case when net > 0 then net else 0 end)"),
                        penalty.formatted("general"),
                        penalty.formatted("serious"),
                        bit.formatted("slot"),
                        unfolded.formatted("administrative-penalty"),
                        unfolded.formatted("court-enforcement"),
                        String.join(", ", COLUMNS),
                        score());
    }

    private static String score() {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Characteristic characteristic = ProvinceCard.CARD.characteristics().get(i);
            String column = COLUMNS.get(i);
            terms.add(characteristic.bins().stream()
                    .map(bin -> switch (bin) {
                        case Bin.Below(long limit, long points, String reason) -> "when " + column + " < " + limit + " then " + points;
                        case Bin.Coded(String code, long points, String reason) -> "when " + column + " = '" + code + "' then " + points;
                        case Bin.Rest(long points, String reason) -> "else " + points;
                    })
                    .collect(Collectors.joining(" ", "case ", " end")));
        }
        return String.join(" + ", terms);
    }
}
