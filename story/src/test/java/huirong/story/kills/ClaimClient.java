package huirong.story.kills;

import huirong.story.visit.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/** A bank that claims one loss after the other, and the fund's two officers who agree to each. */
final class ClaimClient extends Client {
    private final Function<String, Visitor> officers;
    private final List<Losses.Filed> losses;

    ClaimClient(
            int number,
            Function<String, Visitor> officers,
            List<Losses.Filed> losses,
            Queue<Done> done,
            Map<Integer, Flight> flights,
            Queue<Flight> cut) {
        super(number, done, flights, cut);
        this.officers = officers;
        this.losses = losses;
    }

    @Override
    boolean round(int round) {
        if (round == losses.size()) return false;
        Losses.Filed loss = losses.get(round);
        ClaimWay.Sending sending = (kind, officer, page, form, filled) -> act(kind, officers.apply(officer), page, form, filled);
        new ClaimWay(sending, loss.bank()).agreed(loss.filing());
        return true;
    }
}
