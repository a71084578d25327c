package huirong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param clock seconds by the clock
 * @param processor seconds of processor time of the whole process, engines in native code and the garbage collector included;
 *     it says the same on a busy machine, nearly
 */
public record Time(double clock, double processor) {
    public static final Time LONGEST = new Time(Double.MAX_VALUE, Double.MAX_VALUE);

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public interface Work {
        void run() throws Exception;
    }

    public static Time of(Work work) throws Exception {
        long processor = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new Time((System.nanoTime() - clock) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }

    public Time lesser(Time other) {
        return new Time(Math.min(clock, other.clock), Math.min(processor, other.processor));
    }
}
