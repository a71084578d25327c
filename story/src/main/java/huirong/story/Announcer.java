package huirong.story;

import huirong.story.district.District;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Tells on the terminal how far the demonstration is, Chinese first. */
final class Announcer {
    private final PrintStream out;

    Announcer(PrintStream out) {
        this.out = out;
    }

    void starting() {
        say("正在启动……", "Starting ...");
    }

    void again() {
        say("上次的样例未报送完，正在从头开始……", "The sample was cut short last time; it begins anew ...");
    }

    void ready(String home) {
        say("页面已可打开 The pages answer: " + home + "/", "");
    }

    void delivered(int number, JsonNode report) {
        String counts = report.path("state").asString("").equals("refused")
                ? "整份未接收 refused: " + report.path("refusal").path("zh").asString("")
                : String.format(
                        Locale.ROOT,
                        "%,d 行 rows: 入档 accepted %,d, 入档(有提示) warned %,d, 等待认领 waiting %,d, 退回 rejected %,d, 重复 repeated %,d",
                        rows(report, "delivered"),
                        rows(report, "accepted"),
                        rows(report, "warned"),
                        rows(report, "waiting"),
                        rows(report, "rejected"),
                        rows(report, "repeated"));
        out.printf(Locale.ROOT, "[%d] %s  %s%n", number, report.path("file").asString(""), counts);
    }

    void finished(String home, StoryFolder folder, Summary sum) throws IOException {
        out.println();
        out.printf(
                Locale.ROOT,
                "样例已报送：虚构经营主体 %d 户（%d 户授权），报送 %d 次，其中 %d 次整份未接收；共 %,d 行：入档 %,d，入档(有提示) %,d，等待认领 %,d，退回 %,d，重复 %,d。%n",
                District.FIRMS,
                District.JOINING,
                sum.deliveries(),
                sum.refused(),
                sum.delivered(),
                sum.accepted(),
                sum.warned(),
                sum.waiting(),
                sum.rejected(),
                sum.repeated());
        out.printf(
                Locale.ROOT,
                "The sample is delivered: %d invented firms (%d authorised), %d deliveries, %d of them refused as a whole; %,d"
                        + " rows: accepted %,d, with a warning %,d, waiting %,d, rejected %,d, repeated %,d.%n",
                District.FIRMS,
                District.JOINING,
                sum.deliveries(),
                sum.refused(),
                sum.delivered(),
                sum.accepted(),
                sum.warned(),
                sum.waiting(),
                sum.rejected(),
                sum.repeated());
        out.println();
        say("每个角色的一次性链接（72 小时内有效，用后即失效，用于设置密码）：", "One-time links, one for each role (valid for 72 hours, used once to set a password):");
        links(home, folder);
        say("平台地址 Address: " + home + "/", "");
    }

    void playedBefore(String home, StoryFolder folder) {
        say(
                "样例此前已报送，不再重复。请用已设置密码的账号登录；尚未用过的一次性链接见 " + folder.links(),
                "The sample was delivered before and is not played again. Sign in with an account whose password is set; unused"
                        + " one-time links are in " + folder.links());
        say("登录 Sign in: " + home + "/login", "");
    }

    void interrupted(Exception broken) {
        say(
                "样例报送中断：" + broken.getMessage() + "；平台仍在运行，重新启动后从头报送。",
                "The sample broke off: " + broken.getMessage() + "; the platform goes on, and the next start begins the"
                        + " sample anew.");
    }

    private void links(String home, StoryFolder folder) throws IOException {
        if (!Files.exists(folder.links())) return;
        for (String line : Files.readAllLines(folder.links())) {
            String[] parts = line.split("\t");
            out.printf("  %s %s（%s）%n    %s%s%n", parts[0], parts[1], parts[2], home, parts[4]);
        }
    }

    private void say(String chinese, String english) {
        out.println(chinese);
        if (!english.isEmpty()) out.println(english);
        out.flush();
    }

    private static long rows(JsonNode report, String fate) {
        return report.path(fate).asLong(0);
    }
}
