package huirong.app.run;

import java.io.PrintStream;

/** Where a command speaks: its result on one stream, everything else on the other. */
public record Terminal(PrintStream out, PrintStream err) {
    public static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    /** One message in both languages, a line each. */
    public void say(String chinese, String english) {
        err.println(chinese);
        err.println(english);
    }
}
