package huirong.app.scoring.drift;

import huirong.app.access.Reference;
import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.feature.FeatureValue;
import huirong.core.feature.MissingReason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Evaluations of firms that nobody can read, as the platform would have stored them. */
public final class PlantedEvaluations {
    private static final AtomicLong HOME = new AtomicLong(1L << 40);

    private final JdbcTemplate database;

    public PlantedEvaluations(JdbcTemplate database) {
        this.database = database;
    }

    /** Which bin firm i of so many is in; one more than the last is no value. */
    public interface Bins {
        int of(Characteristic characteristic, int firm);
    }

    /** Every bin of every characteristic as often as the others, and each tenth firm without a value. */
    public static int even(Characteristic characteristic, int firm) {
        int bins = characteristic.bins().size();
        int turn = firm + characteristic.feature().code().length();
        return turn % 10 == 9 ? bins : turn % bins;
    }

    public void issue(Card card, LocalDate day, int firms, Bins bins) {
        for (int firm = 0; firm < firms; firm++) {
            long home = HOME.incrementAndGet();
            issue(card, home, day, 0, firm, bins);
        }
    }

    /** @param hour of the day */
    void issue(Card card, long home, LocalDate day, int hour, int firm, Bins bins) {
        Map<String, FeatureValue> values = new LinkedHashMap<>();
        for (Characteristic each : card.characteristics()) {
            int bin = bins.of(each, firm);
            values.put(
                    each.feature().code(),
                    bin == each.bins().size()
                            ? new FeatureValue.Missing(MissingReason.NOT_ANSWERED)
                            : new FeatureValue.Known(value(each, bin), 1));
        }
        Evaluation evaluation = Evaluations.of(card, values, day);
        database.update(
                """
                insert into scoring.evaluation (home, ref, firm, seq, valid_on, file_hash, card, card_version, citation,
                                                result, issued_at, account, organisation)
                values (?, ?, ?, ?, ?, 'h', ?, ?, '[]', ?, (?::date + ?) at time zone 'Asia/Shanghai', 'a', 'o')
                """,
                home,
                Reference.fresh(),
                "firm-" + home,
                hour,
                day,
                card.code(),
                card.version(),
                evaluation.canonical(),
                day,
                LocalTime.of(hour, 0));
    }

    private static long value(Characteristic characteristic, int position) {
        return switch (characteristic.bins().get(position)) {
            case Bin.Below below -> below.limit() - 1;
            case Bin.Rest rest -> position == 0 ? 0 : ((Bin.Below) characteristic.bins().get(position - 1)).limit();
            case Bin.Coded coded -> codes(characteristic, coded.code());
        };
    }

    private static int codes(Characteristic characteristic, String code) {
        for (int i = 0; i < characteristic.feature().codes().size(); i++)
            if (characteristic.feature().codes().get(i).code().equals(code)) return i;
        throw new IllegalArgumentException(code);
    }
}
