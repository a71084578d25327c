package huirong.story.play;

import huirong.story.visit.Page;
import huirong.story.visit.Sent;
import huirong.story.visit.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Firms file their requests. */
final class Filing {
    private final Play play;
    private final Map<String, String> products;

    /** @param products reference of each bank's product */
    Filing(Play play, Map<String, String> products) {
        this.play = play;
        this.products = products;
    }

    Filed file(Wish wish) {
        String chosen = wish.banks().stream().map(products::get).collect(Collectors.joining("&product=", "?product=", ""));
        Sheet sheet = play.owner(wish.firm()).open("/requests/new" + chosen).sheet("/requests");
        String[] unauthorised =
                sheet.offered("authorise").stream().filter(wish.banks()::contains).toArray(String[]::new);
        if (unauthorised.length > 0) sheet.with("authorise", unauthorised);
        Sent sent = sheet.with("amountWan", Long.toString(wish.wan()))
                .with("months", Integer.toString(wish.months()))
                .with("repayment", wish.repayment())
                .with("purpose", wish.purpose())
                .with("phone", Joining.phone(wish.firm()))
                .send();
        Page filed = sent.follow();
        Map<String, String> asks = new HashMap<>();
        for (Element ask : filed.document().select("[data-ask][data-bank]")) asks.put(ask.attr("data-bank"), ask.attr("data-ask"));
        if (!asks.keySet().containsAll(wish.banks())) throw filed.unplayable("asks of " + wish.banks() + " in " + asks);
        return new Filed(wish, sent.reference(), asks);
    }

    void withdraw(Filed filed) {
        play.owner(filed.wish().firm()).open("/requests/" + filed.ref()).sheet("/withdrawal").send();
    }
}
