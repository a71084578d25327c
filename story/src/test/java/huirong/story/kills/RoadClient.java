package huirong.story.kills;

import huirong.story.visit.Sheet;
import huirong.story.visit.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;

/** One firm and its bank's two officers: request, grant, draw, file, over and over. */
final class RoadClient extends Client {
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

    RoadClient(
            int number,
            Visitor owner,
            Visitor maker,
            Visitor checker,
            Terms terms,
            LocalDate today,
            Queue<Done> done,
            Map<Integer, Flight> flights,
            Queue<Flight> cut) {
        super(number, done, flights, cut);
        this.number = number;
        this.owner = owner;
        this.maker = maker;
        this.checker = checker;
        this.terms = terms;
        this.today = today;
    }

    @Override
    boolean round(int round) {
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
        return true;
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
}
