package huirong.app.origination.decision;

import huirong.app.access.Reference;
import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signed contracts as origination would have stored them, with the evaluation frozen in the form it freezes. */
public final class PlantedContracts {
    private static final LocalDate SIGNED = LocalDate.of(2025, 3, 3);

    private PlantedContracts() {}

    /**
     * Answers the line.
     *
     * @param points hundredths of 100.00; null for a decision that rested on no evaluation
     */
    public static String signed(JdbcTemplate database, String zone, String bank, String card, @Nullable Long points) {
        String ref = Reference.fresh();
        Map<String, Object> content = new HashMap<>(Map.of("format", Snapshot.FORMAT, "line", ref));
        if (points != null) content.put("evaluation", Objects.requireNonNull(CanonicalJson.read(evaluation(card, points))));
        Frozen frozen = Frozen.of(content);
        database.update(
                """
                with r as (insert into origination.request values (?, ?, 'planted-firm', 100, 12, 'ALL_AT_END', 'TURNOVER', '', '0',
                                                                   ?, now(), 'a')),
                     a as (insert into origination.ask values (?, ?, ?, 'planted-firm', ?, 1, ?, ?, 'CONTRACTED', '[]', ?, null, now())),
                     p as (insert into origination.proposal (ref, ask, no, kind, amount_fen, months, rate_basis_points, repayment,
                                                             conditions, approving_body, approval_number, words, at, account,
                                                             person, organisation)
                           values (?, ?, 1, 'GRANT', 100, 12, 400, 'ALL_AT_END', '', '', '', '', now(), 'a', 'a', ?)),
                     l as (insert into origination.line values (?, ?, 100, 12, 400, 'ALL_AT_END', ?, now()))
                insert into origination.contract values (?, 'n', ?, ?, ?, now(), 'a')
                """,
                ref, zone, SIGNED,
                ref, ref, zone, ref, bank, bank, SIGNED,
                ref, ref, bank,
                ref, ref, SIGNED,
                ref, SIGNED, frozen.json(), HexFormat.of().parseHex(frozen.hash()));
        return ref;
    }

    private static String evaluation(String card, long points) {
        return new FrozenEvaluation(
                        Reference.fresh(),
                        card,
                        "f".repeat(64),
                        new Words("试验卡" + card, "Card " + card),
                        "planted-firm",
                        1,
                        SIGNED,
                        "h",
                        points,
                        10_000,
                        null)
                .json();
    }
}
