package huirong.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a job failed, in one line: Spark hands on a task's exception as text with its stack. */
final class Failure {
    private static final Pattern UNUSABLE = Pattern.compile("huirong\\.core\\.bucket\\.Unusable: (.*)");

    private Failure() {}

    static String words(Throwable failed) {
        String text = failed.toString();
        Matcher unusable = UNUSABLE.matcher(text);
        return unusable.find() ? unusable.group(1) : text;
    }
}
