package huirong.app.intake;

import huirong.app.creditfile.facts.TallyLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery's sender is told. The five fates exclude each other and add up to delivered; while reading, delivered is
 * the number of rows read so far.
 */
record DeliveryReport(
        String ref,
        String item,
        String file,
        String state,
        @Nullable Long seq,
        long delivered,
        long accepted,
        long warned,
        long waiting,
        long rejected,
        long repeated,
        boolean nothingChanged,
        long rowsPerSecond,
        List<TallyLine> tally,
        List<FindingLine> findings,
        @Nullable Words refusal) {

    record Words(String code, String zh, String en) {}

    record FindingLine(String code, String zh, String en, String fate, long rows, List<Long> lines) {}
}
