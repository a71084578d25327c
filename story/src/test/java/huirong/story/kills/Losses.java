package huirong.story.kills;

import huirong.story.Stagehand;
import huirong.story.StoryFolder;
import huirong.story.visit.Sent;
import huirong.story.visit.Sheet;
import huirong.story.visit.Visitor;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/**
 * Small loans under the story's lines, drawn, filed and gone bad before the kills begin.
 *
 * @param toClaim loans that may be claimed, by line
 * @param toPay claims whose publicity is over, each of a firm of its own: what is paid for a firm changes what may be paid for it next
 */
record Losses(List<List<Filed>> toClaim, List<Claimed> toPay) {
    /**
     * A loan in the fund that is overdue for long.
     *
     * @param bank code of the entity
     * @param filing its reference
     */
    record Filed(String bank, String loan, String filing) {}

    /** @param claim its reference */
    record Claimed(String bank, String claim) {}

    private static final int LINES = 2;
    private static final String WAN = "0.2";
    private static final int DAYS_UNTIL_CLAIM = 130;
    private static final int DAYS_OF_PUBLICITY = 12;

    /**
     * Makes them by the pages of the platform, and moves its clock.
     *
     * @param each how many may be claimed of each line
     */
    static Losses of(Stagehand stage, int each) throws Exception {
        return new Making(stage).made(each);
    }

    private record Line(String ref, String bank) {}

    private static final class Making {
        private final Stagehand stage;
        private final Map<String, Visitor> officers = new ConcurrentHashMap<>();

        Making(Stagehand stage) {
            this.stage = stage;
        }

        Losses made(int each) throws Exception {
            List<Line> lines = lines(2 * LINES);
            LocalDate drawn = new StoryFolder(stage.folder()).today();
            List<Filed> paid = together(lines.subList(0, LINES), this::filed);
            List<Line> often = new ArrayList<>();
            for (Line line : lines.subList(LINES, 2 * LINES)) for (int i = 0; i < each; i++) often.add(line);
            List<Filed> claimed = together(often, this::filed);
            stage.later(DAYS_UNTIL_CLAIM);
            together(paid, loss -> overdue(loss, drawn));
            together(claimed, loss -> overdue(loss, drawn));
            List<Claimed> toPay = together(
                    paid, loss -> new Claimed(loss.bank(), new ClaimWay(this::sent, loss.bank()).agreed(loss.filing())));
            stage.later(DAYS_OF_PUBLICITY);
            List<List<Filed>> toClaim = new ArrayList<>();
            for (int at = 0; at < claimed.size(); at += each) toClaim.add(claimed.subList(at, at + each));
            return new Losses(toClaim, toPay);
        }

        /** Of different firms, with the most to draw first; something falls due in the first month. */
        private List<Line> lines(int many) throws SQLException, IOException {
            try (Connection database = KilledDemo.connection(stage.folder());
                    PreparedStatement statement = database.prepareStatement(
                            """
                            select l.ref, l.bank from lending.line l
                            where l.state <> 'ENDED' and l.repayment <> 'ALL_AT_END'
                              and not exists (select from lending.line o where o.firm = l.firm and o.ref < l.ref)
                            order by l.amount_fen - l.drawn_fen desc, l.ref limit ?
                            """)) {
                statement.setInt(1, many);
                List<Line> lines = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) lines.add(new Line(row.getString(1), row.getString(2)));
                }
                return lines;
            }
        }

        private Filed filed(Line line) {
            String maker = line.bank + "-maker";
            String loan = sent("drawing", maker, "/lines/" + line.ref, "/drawing", sheet -> sheet
                    .with("iou", sheet.value("key").substring(0, 12))
                    .with("amountWan", WAN));
            String page = "/loans/" + loan + "/filing";
            return new Filed(line.bank, loan, sent("filing", maker, page, page, sheet -> sheet.with("declared", "true")));
        }

        private String overdue(Filed loss, LocalDate drawn) {
            String page = "/loans/" + loss.loan();
            return sent("overdue", loss.bank() + "-maker", page + "?report=overdue", page + "/overdue", sheet -> sheet
                    .with("since", drawn.plusMonths(1).toString())
                    .with("principal", "0")
                    .with("interest", "10")
                    .with("fiveClass", "substandard"));
        }

        private Visitor officer(String login) {
            return officers.computeIfAbsent(login, it -> new Visitor(it, stage.home(), stage.officer(it)));
        }

        private String sent(String kind, String officer, String page, String form, UnaryOperator<Sheet> filled) {
            Sheet sheet = filled.apply(officer(officer).open(page).sheet(form));
            Sent sent = sheet.sendAnyway();
            if (!sent.taken()) throw sent.page().unplayable(kind);
            return sheet.value("key");
        }
    }

    private interface Act<A, B> {
        B of(A one) throws Exception;
    }

    private static <A, B> List<B> together(List<A> those, Act<A, B> act) throws Exception {
        List<B> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<B>> calls = those.stream().<Callable<B>>map(one -> () -> act.of(one)).toList();
            for (Future<B> one : threads.invokeAll(calls)) all.add(one.get());
        }
        return all;
    }
}
