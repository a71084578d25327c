package huirong.story;

import huirong.story.district.District;
import huirong.story.play.Officer;
import huirong.story.play.Progress;
import huirong.story.play.Tally;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Tells on the terminal how far the demonstration is, Chinese first. */
final class Announcer implements Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    Announcer(PrintStream out) {
        this.out = out;
    }

    void starting() {
        say("正在启动……", "Starting ...");
    }

    void again() {
        say("上次的样例未演完，正在从头开始……", "The sample was cut short last time; it begins anew ...");
    }

    void ready(String home) {
        say("页面已可打开 The pages answer: " + home + "/", "");
    }

    @Override
    public void delivered(int number, JsonNode report) {
        String counts = report.path("state").asString("").equals("refused")
                ? "整份未接收 refused: " + report.path("refusal").path("zh").asString("")
                : String.format(
                        Locale.ROOT,
                        "%,d 行 rows: 入档 accepted %,d, 入档（有提示） warned %,d, 等待认领 waiting %,d, 退回 rejected %,d, 重复 repeated %,d",
                        rows(report, "delivered"),
                        rows(report, "accepted"),
                        rows(report, "warned"),
                        rows(report, "waiting"),
                        rows(report, "rejected"),
                        rows(report, "repeated"));
        out.printf(Locale.ROOT, "[%d] %s  %s%n", number, report.path("file").asString(""), counts);
    }

    @Override
    public void chapter(String chinese, String english) {
        out.printf(Locale.ROOT, "[%3d s] %s  %s%n", (System.nanoTime() - began) / 1_000_000_000, chinese, english);
        out.flush();
    }

    void finished(Tally sum) {
        out.println();
        out.printf(
                Locale.ROOT,
                "样例已演完：虚构经营主体 %,d 户（%d 户入驻），报送 %d 次，其中 %d 次整份未接收；共 %,d 行：入档 %,d，入档（有提示） %,d，等待认领 %,d，退回 %,d，重复 %,d。%n",
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
                "The story is played: %,d invented firms (%d joined), %d deliveries, %d of them refused as a whole; %,d rows:"
                        + " accepted %,d, with a warning %,d, waiting %,d, rejected %,d, repeated %,d.%n",
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
    }

    /** @param figures what the pages count, a line for each */
    void figures(List<String> figures) {
        if (figures.isEmpty()) return;
        say("专区与资金的各项数字（首页与资金页所示）：", "The figures of the zone and its fund, as its home and the fund's page show them:");
        figures.forEach(figure -> out.println("  " + figure));
    }

    void playedBefore() {
        say("样例此前已演完，不再重演。", "The story was played before and is not played again.");
    }

    /** @param provider address of the simulated identity provider */
    void signIn(String home, String provider, List<Officer> staff) {
        if (!staff.isEmpty()) {
            say("工作人员账号（密码均为 " + Officer.PASSWORD + "，动态口令见 " + provider + "/codes）：",
                    "Accounts of staff (the password of all is " + Officer.PASSWORD + "; their codes: " + provider + "/codes):");
            for (Officer officer : staff) out.printf("  %-20s %s%n", officer.login(), officer.words());
        }
        say("经营主体：在登录页选“用政务身份登录”，再选一位虚构人物。", "Firms: choose the government sign-in on the sign-in page, then an invented person.");
        say("要等期限过去（例如公示期满），停止后以 ./huirong demo --later 天数 重新启动。",
                "To let days go by (a publicity, a deadline), stop and start again with ./huirong demo --later DAYS.");
        say("登录 Sign in: " + home + "/login", "");
        say("平台地址 Address: " + home + "/", "");
    }

    void interrupted(Exception broken) {
        say(
                "样例中断：" + broken.getMessage() + "；平台仍在运行，重新启动后从头重演。",
                "The sample broke off: " + broken.getMessage() + "; the platform goes on, and the next start begins the"
                        + " sample anew.");
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
