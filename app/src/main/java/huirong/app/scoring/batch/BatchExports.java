package huirong.app.scoring.batch;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Audit;
import huirong.app.creditfile.view.DutyFiles;
import huirong.app.creditfile.view.DutyFirms;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.core.bucket.Buckets;
import huirong.core.bucket.FirmFacts;
import huirong.core.bucket.Manifest;
import huirong.core.card.Card;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What goes out: page after page of firms in the order of their references, each file opened, logged and sealed. */
@Component
class BatchExports {
    /** So many files are held at once. */
    private static final int PAGE = 500;

    private final FirmEvaluations evaluations;
    private final DutyFirms firms;
    private final DutyFiles files;
    private final Audit audit;
    private final Clock clock;

    BatchExports(FirmEvaluations evaluations, DutyFirms firms, DutyFiles files, Audit audit, Clock clock) {
        this.evaluations = evaluations;
        this.firms = firms;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes one firm after the other. */
    interface Taker {
        void take(int bucket, String line) throws IOException;
    }

    private record Opened(ReadableFile file, String line) {}

    /**
     * What an export will hold.
     *
     * @param validOn null for today
     * @param buckets brought within what there can be
     * @throws NotVisible for anyone but a credit office at the server's machine, and for a card that is not public or not in use
     */
    Manifest begun(Actor actor, String code, @Nullable LocalDate validOn, int buckets) {
        Card card = Batches.card(actor, evaluations.card(code));
        LocalDate day = validOn == null ? LocalDate.now(clock) : validOn;
        return new Manifest(Math.clamp(buckets, 1, Buckets.MOST), evaluations.known(), day, card);
    }

    /** @return how many firms there are */
    long write(Actor actor, Manifest manifest, Taker taker) throws IOException {
        Moment moment = new Moment(manifest.validOn(), manifest.seq());
        audit.record(actor, "evaluation.export", Batches.about(manifest.card(), moment), Batches.BASIS, true);
        long written = 0;
        List<String> refs = firms.page(actor, moment, "", PAGE);
        while (!refs.isEmpty()) {
            for (Opened each : opened(actor, manifest.card(), refs, moment)) {
                taker.take(Buckets.of(each.file.home(), manifest.buckets()), each.line);
                written++;
            }
            refs = refs.size() < PAGE ? List.of() : firms.page(actor, moment, refs.getLast(), PAGE);
        }
        return written;
    }

    private List<Opened> opened(Actor actor, Card card, List<String> refs, Moment moment) {
        List<Opened> opened = files.open(actor, refs, moment, "evaluation " + card.code(), file -> new Opened(
                file,
                new FirmFacts(file.version().firm(), file.version().hash(), file.factFile()).line(card.items())));
        files.seal(opened.stream().map(Opened::file).toList());
        return opened;
    }
}
