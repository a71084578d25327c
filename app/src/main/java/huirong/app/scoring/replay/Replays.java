package huirong.app.scoring.replay;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Audit;
import huirong.app.creditfile.view.CitedFile;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.PastFiles;
import huirong.app.creditfile.view.ReadableFile;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.evaluation.Line;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes past evaluations again from the files they cite and the cards they cite, and compares the bits. */
@Component
class Replays {
    /** So many files are held at once. */
    private static final int BATCH = 200;

    private final PastStore store;
    private final PastFiles files;
    private final Audit audit;

    Replays(PastStore store, PastFiles files, Audit audit) {
        this.store = store;
        this.files = files;
        this.audit = audit;
    }

    /** One evaluation computed again; where is null if it came out the same. */
    private record Fate(PastEvaluation past, boolean sameFile, boolean erased, @Nullable String where) {}

    /**
     * @param firm reference of one firm; null for all
     * @param progress is told after each batch how far it has come
     * @throws NotVisible for anyone but the operator's administrator
     */
    Tally run(Actor by, @Nullable String firm, Consumer<Tally> progress) {
        if (!by.administersPlatform()) throw new NotVisible("replays");
        audit.record(by, "evaluation.replay", firm == null ? "evaluations" : "firm " + firm, "cited", true);
        Tally tally = Tally.of(store.count(firm));
        for (Moment moment : store.moments(firm)) {
            long home = Long.MIN_VALUE;
            String ref = "";
            List<PastEvaluation> page;
            do {
                page = store.page(firm, moment, home, ref, BATCH);
                if (page.isEmpty()) break;
                tally = add(tally, again(by, moment, page));
                progress.accept(tally);
                home = page.getLast().home();
                ref = page.getLast().ref();
            } while (page.size() == BATCH);
        }
        return tally;
    }

    private List<Fate> again(Actor by, Moment moment, List<PastEvaluation> page) {
        List<CitedFile> cited = page.stream()
                .map(past -> new CitedFile(past.ref(), past.firm(), past.citation()))
                .toList();
        List<ReadableFile> opened = files.reopen(by, moment, cited, "replay", file -> file);
        return IntStream.range(0, page.size())
                .parallel()
                .mapToObj(i -> compared(page.get(i), opened.get(i)))
                .toList();
    }

    private static Fate compared(PastEvaluation past, ReadableFile file) {
        boolean sameFile = file.version().hash().equals(past.fileHash());
        Evaluation again = Evaluations.of(past.card(), file.factFile());
        boolean same = again.canonical().equals(past.result());
        boolean erased = file.erased().stream().anyMatch(fact -> past.card().items().contains(fact.item()));
        return new Fate(past, sameFile, erased, same ? null : where(Evaluations.read(past.result()), again));
    }

    private static String where(Evaluation was, Evaluation is) {
        List<Line> before = was.lines();
        List<Line> now = is.lines();
        return IntStream.range(0, Math.min(before.size(), now.size()))
                .filter(i -> !before.get(i).equals(now.get(i)))
                .mapToObj(i -> before.get(i).feature())
                .findFirst()
                .orElse("result");
    }

    private static Tally add(Tally tally, List<Fate> fates) {
        Tally sum = tally;
        for (Fate fate : fates) {
            if (fate.sameFile && fate.where == null) sum = sum.same(1);
            else if (fate.sameFile && fate.erased) sum = sum.erased(1);
            else {
                String where = fate.where == null ? "file" : fate.where;
                sum = sum.different(new Tally.Difference(
                        fate.past.ref(), fate.past.firm(), fate.past.card().version(), fate.sameFile, where));
            }
        }
        return sum;
    }
}
