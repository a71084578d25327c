package huirong.app.audit;

import huirong.app.access.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands that may be repeated. Whoever sends one makes its key (a form carries it from the page it was on): the same key
 * with the same content does the act once and gives the same answer again; with other content it is refused.
 */
@Component
public class Acts {
    /** The key was used for something else: by another person, for another act, or with another content. */
    public static final class KeyReused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String act;
        final String about;

        KeyReused(String key, String act, String about) {
            super("key " + key + " was used for another act", null, false, false);
            this.act = act;
            this.about = about;
        }
    }

    private final ActStore store;
    private final Audit audit;

    Acts(ActStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * Does an act once, within the caller's transaction; a second sender of the same key waits for the first to end.
     *
     * @param key made by the sender, see {@link huirong.app.access.Reference#fresh}
     * @param act what, stable and dotted, for example {@code request.file}
     * @param about on what, for example {@code request 3k7q...}
     * @param basis on which ground, for example {@code representative}
     * @param content everything the sender stated, in a fixed order
     * @param done does it, and answers what the sender shall be told again when it repeats itself; throws to do nothing
     * @throws KeyReused if the key stands for something else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String once(
            Actor by, String key, String act, String about, String basis, Object content, Supplier<String> done) {
        NewAct stated = NewAct.of(by, key, act, about, content);
        if (!store.add(stated)) {
            Optional<String> answer = store.answer(stated);
            return answer.orElseThrow(() -> new KeyReused(key, act, about));
        }
        String answer = done.get();
        store.answered(key, answer);
        audit.record(by, act, about, basis, true);
        return answer;
    }

    /** Whether each of the keys stands for an act that was done. */
    boolean done(Set<String> keys) {
        return store.find(keys).size() == keys.size();
    }

    /** As {@link Attempts#together} has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <R extends Reason> List<Attempted<R>> together(
            List<Attempt> attempts, Function<List<Attempt>, List<Optional<R>>> done) {
        List<NewAct> stated = attempts.stream().map(Attempt::stated).toList();
        Map<String, NewAct> acts = new HashMap<>(store.find(stated.stream().map(NewAct::key).toList()));
        List<Attempt> fresh = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++)
            if (acts.putIfAbsent(stated.get(i).key(), stated.get(i)) == null) fresh.add(attempts.get(i));
        List<Optional<R>> said = done.apply(fresh);
        Map<String, Attempted<R>> became = new HashMap<>();
        List<NewAct> taken = new ArrayList<>();
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Attempt one = fresh.get(i);
            Optional<R> reason = said.get(i);
            if (reason.isEmpty()) taken.add(acts.get(one.key()));
            entries.add(one.entry(reason.map(Reason::code).orElse(one.basis()), reason.isEmpty()));
            reason.ifPresent(why -> became.put(one.key(), new Attempted.Refused<>(why)));
        }
        store.done(taken);
        audit.record(entries);
        return IntStream.range(0, attempts.size())
                .mapToObj(i -> stated.get(i).same(acts.get(stated.get(i).key()))
                        ? became.getOrDefault(stated.get(i).key(), new Attempted.Done<>())
                        : new Attempted.Reused<R>(attempts.get(i)))
                .toList();
    }
}
