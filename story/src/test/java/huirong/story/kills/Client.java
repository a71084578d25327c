package huirong.story.kills;

import huirong.story.visit.Page;
import huirong.story.visit.Sent;
import huirong.story.visit.Sheet;
import huirong.story.visit.Unplayable;
import huirong.story.visit.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One firm and its bank's two officers: request, grant, draw, file, over and over. Whatever gets no answer is sent again with
 * the same key until it gets one.
 */
final class Client implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Whose product is asked for what.
     *
     * @param bank code of the entity
     * @param wan least the product gives, of 10,000 yuan
     */
    record Terms(String bank, String product, long wan, int months, String repayment, String rate) {}

    private final int number;
    private final Visitor owner;
    private final Visitor maker;
    private final Visitor checker;
    private final Terms terms;
    private final LocalDate today;
    private final Queue<Done> done;
    private final Map<Integer, Flight> flights;
    private volatile boolean enough;

    Client(
            int number,
            Visitor owner,
            Visitor maker,
            Visitor checker,
            Terms terms,
            LocalDate today,
            Queue<Done> done,
            Map<Integer, Flight> flights) {
        this.number = number;
        this.owner = owner;
        this.maker = maker;
        this.checker = checker;
        this.terms = terms;
        this.today = today;
        this.done = done;
        this.flights = flights;
    }

    void enough() {
        enough = true;
    }

    /** How many rounds were made. */
    @Override
    public Integer call() {
        int rounds = 0;
        for (; !enough; rounds++) round(rounds);
        return rounds;
    }

    private void round(int round) {
        String request = act("request", owner, "/requests/new?product=" + terms.product(), "/requests", this::request);
        String ask = "/asks/" + ask(request);
        act("acceptance", maker, ask, "/acceptance", sheet -> sheet);
        act("proposal", maker, ask, "/proposal", this::proposal);
        act("approval", checker, ask, "/approval", sheet -> sheet);
        String contract = number + "-" + round + "-" + request.substring(0, 6);
        act("contract", maker, ask, "/contract", sheet -> sheet.with("number", contract));
        String line = ask.replace("/asks/", "/lines/");
        String loan = act("drawing", maker, line, "/drawing", sheet -> drawing(sheet, contract));
        act("filing", maker, "/loans/" + loan + "/filing", "/filing", sheet -> sheet.with("declared", "true"));
    }

    private Sheet request(Sheet sheet) {
        if (!sheet.offered("authorise").isEmpty() && sheet.offered("authorise").contains(terms.bank()))
            sheet.with("authorise", terms.bank());
        return sheet.with("amountWan", Long.toString(terms.wan()))
                .with("months", Integer.toString(terms.months()))
                .with("repayment", terms.repayment())
                .with("purpose", "ORDERS")
                .with("phone", "13900009999");
    }

    private Sheet proposal(Sheet sheet) {
        return sheet.with("amountWan", Long.toString(terms.wan()))
                .with("months", Integer.toString(terms.months()))
                .with("repayment", terms.repayment())
                .with("rate", terms.rate())
                .with("approvingBody", "贷款审批小组")
                .with("approvalNumber", "示审2022-" + number);
    }

    private Sheet drawing(Sheet sheet, String iou) {
        return sheet.with("iou", iou)
                .with("amountWan", Long.toString(terms.wan()))
                .with("drawnOn", today.toString())
                .with("dueOn", today.plusMonths(terms.months()).toString())
                .with("rate", terms.rate());
    }

    private String ask(String request) {
        return patiently(() -> owner.open("/requests/" + request)
                .document()
                .select("[data-bank=" + terms.bank() + "]")
                .attr("data-ask"));
    }

    /** Fills the form in once and sends it until it is answered; answers its key. */
    private String act(String kind, Visitor by, String page, String form, UnaryOperator<Sheet> filled) {
        Sheet sheet = patiently(() -> filled.apply(by.open(page).sheet(form)));
        String key = sheet.value("key");
        Map<String, List<String>> fields = new LinkedHashMap<>(sheet.filled());
        boolean repeated = false;
        while (true) {
            Page now = repeated ? patiently(() -> by.open(open(page))) : null;
            flights.put(number, new Flight(kind, key));
            try {
                Sent sent = now == null ? sheet.sendAnyway() : now.repeat(sheet.goesTo(), fields);
                flights.remove(number);
                if (sent.taken() && !sent.leadsTo().getPath().startsWith("/login")) {
                    done.add(new Done(kind, key));
                    return key;
                }
                if (sent.status() < 500 && !sent.taken() && sent.status() != 403)
                    throw new AssertionError(sent.page().unplayable(kind + " repeated " + repeated).getMessage());
            } catch (Unplayable away) {
                flights.remove(number);
            }
            repeated = true;
            LockSupport.parkNanos(300_000_000);
        }
    }

    /** A page that is there whatever became of the act. */
    private static String open(String page) {
        return page.startsWith("/requests/new") ? "/my" : page;
    }

    private <T> T patiently(Supplier<T> wanted) {
        long began = System.nanoTime();
        while (true) {
            try {
                return wanted.get();
            } catch (Unplayable away) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) throw away;
                LockSupport.parkNanos(300_000_000);
            }
        }
    }
}
