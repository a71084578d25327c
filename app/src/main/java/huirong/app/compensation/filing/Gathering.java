package huirong.app.compensation.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Callers who would wait for each other are served together: while one list is at work the next callers gather, and go as one. Each gets
 * an answer of its own. A list that fails is served again one by one, so that nobody has somebody else's fault.
 *
 * @see <a href="https://doi.org/10.1145/1810479.1810540">Hendler and others, Flat Combining, SPAA 2010</a>, whose idea it is
 */
final class Gathering<T, R> {
    private static final class Call<T, R> {
        private final T asked;
        private boolean done;
        private @Nullable R answer;
        private @Nullable Throwable fault;

        Call(T asked) {
            this.asked = asked;
        }
    }

    private final Function<List<T>, List<R>> work;
    private final int most;
    private final Queue<Call<T, R>> waiting = new ConcurrentLinkedQueue<>();
    /** Fair: a newcomer who went before those who wait would go alone, and they would wait for ever. */
    private final ReentrantLock working = new ReentrantLock(true);

    /**
     * @param most in one list
     * @param work gives an answer to each, in order, or fails and has done nothing
     */
    Gathering(int most, Function<List<T>, List<R>> work) {
        this.most = most;
        this.work = work;
    }

    /** The answer of the work, or what it threw when it had this call alone. To be called outside a transaction. */
    R ask(T asked) {
        Call<T, R> call = new Call<>(asked);
        waiting.add(call);
        working.lock();
        try {
            while (!call.done) serve();
        } finally {
            working.unlock();
        }
        return switch (call.fault) {
            case null -> Objects.requireNonNull(call.answer);
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> throw new IllegalStateException(call.fault);
        };
    }

    /** How many wait for the next list. */
    int waiting() {
        return waiting.size();
    }

    private void serve() {
        List<Call<T, R>> calls = new ArrayList<>();
        while (calls.size() < most && waiting.peek() != null) calls.add(waiting.remove());
        if (!together(calls)) calls.forEach(this::alone);
    }

    private boolean together(List<Call<T, R>> calls) {
        if (calls.size() == 1) return false;
        try {
            List<R> answers = work.apply(calls.stream().map(call -> call.asked).toList());
            for (int i = 0; i < calls.size(); i++) done(calls.get(i), answers.get(i), null);
            return true;
        } catch (RuntimeException | Error fault) {
            return false;
        }
    }

    private void alone(Call<T, R> call) {
        try {
            done(call, work.apply(List.of(call.asked)).getFirst(), null);
        } catch (RuntimeException | Error fault) {
            done(call, null, fault);
        }
    }

    private static <T, R> void done(Call<T, R> call, @Nullable R answer, @Nullable Throwable fault) {
        call.answer = answer;
        call.fault = fault;
        call.done = true;
    }
}
