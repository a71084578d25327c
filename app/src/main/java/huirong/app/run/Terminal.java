package huirong.app.run;

import java.io.PrintStream;

/** Where a command speaks: its result on one stream, everything else on the other. */
record Terminal(PrintStream out, PrintStream err) {
    static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    /** One message in both languages, a line each. */
    void say(String chinese, String english) {
        err.println(chinese);
        err.println(english);
    }
}
