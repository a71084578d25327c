package huirong.app.scoring.batch;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Audit;
import huirong.app.creditfile.view.DutyFirms;
import huirong.app.creditfile.view.DutyFirms.Sealed;
import huirong.app.creditfile.view.Moment;
import huirong.app.scoring.batch.Taking.Reason;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.TakenEvaluations;
import huirong.app.scoring.evaluation.TakenEvaluations.Taken;
import huirong.core.bucket.BucketReader;
import huirong.core.bucket.Buckets;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmScore;
import huirong.core.bucket.Head;
import huirong.core.bucket.Unusable;
import huirong.core.card.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What comes back. A bucket is read twice: first everything is checked and nothing stored, then it is stored page by page, so
 * that an interrupted taking is repeated and adds what is missing.
 */
@Component
class BatchResults {
    private static final int PAGE = 500;

    private final FirmEvaluations evaluations;
    private final TakenEvaluations taken;
    private final DutyFirms firms;
    private final Recomputed recomputed;
    private final Audit audit;

    BatchResults(
            FirmEvaluations evaluations, TakenEvaluations taken, DutyFirms firms, Recomputed recomputed, Audit audit) {
        this.evaluations = evaluations;
        this.taken = taken;
        this.firms = firms;
        this.recomputed = recomputed;
        this.audit = audit;
    }

    /** What a page of scores is, once it was checked. */
    private interface Page {
        void take(List<Taken> page) throws Refusal;
    }

    /**
     * Checks a bucket's scores and stores them.
     *
     * @param all whether every firm is computed again here, not only some that chance picks
     * @throws NotVisible for anyone but a credit office at the server's machine
     */
    Taking take(Actor actor, Path scores, boolean all) throws IOException {
        Batches.check(actor);
        try {
            Head head = head(scores);
            Card card = evaluations.cards().stream()
                    .filter(each -> each.version().equals(head.card()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Reason.CARD, head.card()));
            Batches.card(actor, card);
            Moment moment = new Moment(head.validOn(), head.seq());
            long[] counts = new long[2];
            long read = read(actor, card, scores, page -> counts[0] += recomputed.check(actor, card, moment, page, all));
            read(actor, card, scores, page -> counts[1] += kept(actor, card, page));
            audit.record(
                    actor,
                    "evaluation.take",
                    Batches.about(card, moment) + " bucket " + head.bucket() + " of " + head.buckets(),
                    Batches.BASIS,
                    true);
            return new Taking.Done(head.bucket(), read, counts[1], counts[0]);
        } catch (Refusal refusal) {
            return refused(actor, refusal.reason, refusal.about);
        } catch (Unusable unusable) {
            return refused(actor, Reason.FILE, String.valueOf(unusable.getMessage()));
        }
    }

    private int kept(Actor actor, Card card, List<Taken> page) throws Refusal {
        return taken.keep(actor, card, page)
                .orElseThrow(() -> new Refusal(Reason.STANDS, "firm " + page.getFirst().file().version().firm()));
    }

    private Taking refused(Actor actor, Reason reason, String about) {
        audit.record(actor, "evaluation.take", about, reason.code, false);
        return new Taking.Refused(reason, about);
    }

    private static Head head(Path scores) throws IOException {
        try (BucketReader in = open(scores)) {
            return in.head();
        }
    }

    private static BucketReader open(Path scores) throws IOException {
        return new BucketReader("scores", Content.SCORES, Files.newInputStream(scores));
    }

    private long read(Actor actor, Card card, Path scores, Page pages) throws IOException, Refusal {
        try (BucketReader in = open(scores)) {
            List<FirmScore> page = new ArrayList<>(PAGE);
            String before = "";
            while (in.next()) {
                FirmScore score = in.score();
                if (before.compareTo(score.firm()) >= 0) throw new Unusable("scores", "firms are not in ascending order");
                before = score.firm();
                page.add(score);
                if (page.size() == PAGE) {
                    pages.take(checked(actor, card, in.head(), page));
                    page.clear();
                }
            }
            if (!page.isEmpty()) pages.take(checked(actor, card, in.head(), page));
            return in.read();
        }
    }

    /** The evaluations with the file versions they rest on, which must be those sealed here. */
    private List<Taken> checked(Actor actor, Card card, Head head, List<FirmScore> page) throws Refusal {
        Moment moment = new Moment(head.validOn(), head.seq());
        Map<String, Sealed> sealed = firms.sealed(actor, page.stream().map(FirmScore::firm).toList(), moment);
        List<Taken> checked = new ArrayList<>(page.size());
        for (FirmScore score : page) {
            Sealed file = Optional.ofNullable(sealed.get(score.firm()))
                    .filter(version -> version.version().hash().equals(score.file()))
                    .orElseThrow(() -> new Refusal(Reason.VERSION, "firm " + score.firm()));
            if (Buckets.of(file.home(), head.buckets()) != head.bucket())
                throw new Refusal(Reason.BUCKET, "firm " + score.firm());
            try {
                checked.add(new Taken(file, score.evaluation(card, head.validOn())));
            } catch (IllegalArgumentException differs) {
                throw new Refusal(Reason.POINTS, String.valueOf(differs.getMessage()));
            }
        }
        return checked;
    }
}
