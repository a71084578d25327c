package huirong.app.run;

import java.io.PrintStream;
import java.time.Duration;

/** One line that says how far an act has come: rewritten in place on a terminal, else repeated every few seconds. */
public final class ProgressLine {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean inPlace = Boolean.getBoolean("huirong.terminal");
    private long last = System.nanoTime();
    private boolean open;

    public ProgressLine(PrintStream out) {
        this.out = out;
    }

    public void show(String text) {
        if (inPlace) {
            out.print("\r\033[K" + text);
            out.flush();
            open = true;
        } else if (System.nanoTime() - last >= PAUSE.toNanos()) {
            out.println(text);
            last = System.nanoTime();
        }
    }

    public void end() {
        if (open) {
            out.print("\r\033[K");
            out.flush();
            open = false;
        }
    }
}
