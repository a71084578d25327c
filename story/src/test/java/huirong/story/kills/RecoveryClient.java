package huirong.story.kills;

import huirong.story.visit.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/** A claim is paid, and then a little comes back of it, over and over. */
final class RecoveryClient extends Client {
    private final Function<String, Visitor> officers;
    private final Losses.Claimed loss;
    private final LocalDate today;

    RecoveryClient(
            int number,
            Function<String, Visitor> officers,
            Losses.Claimed loss,
            LocalDate today,
            Queue<Done> done,
            Map<Integer, Flight> flights,
            Queue<Flight> cut) {
        super(number, done, flights, cut);
        this.officers = officers;
        this.loss = loss;
        this.today = today;
    }

    @Override
    boolean round(int round) {
        ClaimWay.Sending sending = (kind, officer, page, form, filled) -> act(kind, officers.apply(officer), page, form, filled);
        ClaimWay way = new ClaimWay(sending, loss.bank());
        if (round == 0) way.paid(loss.claim());
        way.recovered(loss.claim(), today);
        return true;
    }
}
