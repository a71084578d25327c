package huirong.app.scoring.batch;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.DutyFiles;
import huirong.app.creditfile.view.Moment;
import huirong.app.scoring.batch.Taking.Reason;
import huirong.app.scoring.evaluation.TakenEvaluations.Taken;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluations;
import huirong.core.fact.CanonicalJson;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Computes some of what came back again from the files themselves. Which ones is chosen by chance after all have arrived, so
 * that nobody can know it beforehand.
 */
@Component
class Recomputed {
    /** Of each page; of a page that has no more, all. */
    private static final int SOME = 20;

    private final DutyFiles files;

    Recomputed(DutyFiles files) {
        this.files = files;
    }

    /**
     * @return how many were computed again
     * @throws Refusal if one came out otherwise
     */
    int check(Actor actor, Card card, Moment moment, List<Taken> page, boolean all) throws Refusal {
        List<Taken> some = all ? page : some(page);
        List<String> again = files.open(
                actor,
                some.stream().map(each -> each.file().version().firm()).toList(),
                moment,
                "replay " + card.code(),
                file -> file.version().hash() + Evaluations.of(card, file.factFile()).canonical());
        for (int i = 0; i < some.size(); i++) {
            Taken each = some.get(i);
            if (!again.get(i).equals(each.file().version().hash() + each.evaluation().canonical()))
                throw new Refusal(Reason.DIFFERS, "firm " + each.file().version().firm());
        }
        return some.size();
    }

    private static List<Taken> some(List<Taken> page) {
        String chance = Reference.fresh();
        return page.stream()
                .sorted(Comparator.comparing(each -> CanonicalJson.hash(chance + each.file().version().firm())))
                .limit(SOME)
                .toList();
    }
}
