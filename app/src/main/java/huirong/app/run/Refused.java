package huirong.app.run;

/** A command that cannot be carried out, with one sentence in each language that says what to do about it. */
public final class Refused extends RuntimeException {
    /** The input was refused: another choice by the caller would succeed. */
    static final int INPUT = 3;
    /** Something is wrong with the machine or the platform. */
    static final int FAULT = 1;

    private final int exitCode;
    private final String chinese;

    private Refused(int exitCode, String chinese, String english) {
        super(english);
        this.exitCode = exitCode;
        this.chinese = chinese;
    }

    public static Refused input(String chinese, String english) {
        return new Refused(INPUT, chinese, english);
    }

    public static Refused fault(String chinese, String english) {
        return new Refused(FAULT, chinese, english);
    }

    int exitCode() {
        return exitCode;
    }

    /** Both sentences, Chinese first, a line each. */
    public String sentences() {
        return chinese + System.lineSeparator() + getMessage();
    }
}
