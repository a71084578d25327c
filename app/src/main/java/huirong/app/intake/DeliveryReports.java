package huirong.app.intake;

import huirong.app.access.NotVisible;
import huirong.app.access.Scope;
import huirong.app.creditfile.facts.TallyLine;
import huirong.app.intake.rows.Finding;
import huirong.core.fact.Catalogue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports of deliveries, as far as a scope may see them. */
@Component
class DeliveryReports {
    private final DeliveryStore deliveries;
    private final RowFateStore fates;
    private final Progress progress;
    private final JsonMapper json;

    DeliveryReports(DeliveryStore deliveries, RowFateStore fates, Progress progress, JsonMapper json) {
        this.deliveries = deliveries;
        this.fates = fates;
        this.progress = progress;
        this.json = json;
    }

    Delivery find(Scope scope, String ref) {
        return deliveries.find(scope, ref).orElseThrow(() -> new NotVisible("delivery " + ref));
    }

    /** Amounts of items that firms authorise are for the sender alone: of one firm's file the sum is that firm's figure. */
    List<TallyLine> tally(Scope scope, Delivery delivery) {
        boolean open = delivery.organisation().equals(scope.organisation())
                || !Catalogue.item(delivery.item()).orElseThrow().basis().firmByFirm();
        return delivery.tally() == null || !open
                ? List.of()
                : json.readValue(delivery.tally(), new TypeReference<List<TallyLine>>() {});
    }

    /** Where a delivery stands, in the word of the HTTP contract. */
    String state(Delivery delivery) {
        boolean underWay =
                delivery.state() == Delivery.State.RECEIVED && progress.of(delivery.id()).rows() > 0;
        return delivery.state() == Delivery.State.SETTLED || underWay
                ? "reading"
                : delivery.state().name().toLowerCase(Locale.ROOT);
    }

    DeliveryReport report(Scope scope, Delivery delivery) {
        Progress.Rows reading = progress.of(delivery.id());
        Delivery.Counts counts = delivery.counts() == null
                ? new Delivery.Counts(reading.rows(), 0, 0, 0, 0, 0, reading.millis())
                : delivery.counts();
        boolean done = delivery.state() == Delivery.State.PUBLISHED;
        return new DeliveryReport(
                delivery.ref(),
                delivery.item(),
                delivery.fileName(),
                state(delivery),
                delivery.seq(),
                counts.delivered(),
                counts.accepted(),
                counts.warned(),
                counts.waiting(),
                counts.rejected(),
                counts.repeated(),
                done && counts.nothingChanged(),
                counts.rowsPerSecond(),
                tally(scope, delivery),
                done ? findings(scope, delivery) : List.of(),
                refusal(delivery));
    }

    private List<DeliveryReport.FindingLine> findings(Scope scope, Delivery delivery) {
        return fates.findings(scope, delivery.id()).stream()
                .map(count -> {
                    Finding finding = Finding.of(count.code()).orElseThrow();
                    return new DeliveryReport.FindingLine(
                            finding.code(),
                            finding.chinese(),
                            finding.english(),
                            count.fate().name().toLowerCase(Locale.ROOT),
                            count.rows(),
                            count.lines());
                })
                .toList();
    }

    private static DeliveryReport.@Nullable Words refusal(Delivery delivery) {
        if (delivery.refusal() == null) return null;
        Finding finding = Finding.of(delivery.refusal()).orElseThrow();
        String detail = delivery.refusalDetail() == null || delivery.refusalDetail().isEmpty()
                ? ""
                : delivery.refusalDetail();
        return new DeliveryReport.Words(
                finding.code(),
                finding.chinese() + (detail.isEmpty() ? "" : "（" + detail + "）"),
                finding.english() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    }
}
