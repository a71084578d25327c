package huirong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * A result and what it took.
 *
 * @param clock seconds by the clock
 * @param processor seconds of processor time of the whole process, the JVM's own compiling included
 */
record Taken<T>(T result, double clock, double processor) {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static <T> Taken<T> by(Supplier<T> work) {
        long processor = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        T result = work.get();
        return new Taken<>(
                result, (System.nanoTime() - clock) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }

    Taken<T> lesser(Taken<T> other) {
        return new Taken<>(result, Math.min(clock, other.clock), Math.min(processor, other.processor));
    }
}
