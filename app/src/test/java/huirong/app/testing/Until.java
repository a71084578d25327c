package huirong.app.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that happens on another thread; a test that would sleep uses this instead. */
public final class Until {
    private Until() {}

    /** The first answer that is there, asked for again and again; an answer that stays away fails the test. */
    public static <T> T present(Duration patience, String what, Supplier<Optional<T>> answer) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = answer.get();
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(2_000_000);
        }
        throw new AssertionError("not within " + patience.toSeconds() + " s: " + what);
    }
}
