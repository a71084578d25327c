package huirong.story.play;

import huirong.story.play.Wish.Asked;
import java.util.List;
import java.util.Map;

/** What is open when the story ends: new requests, one of them past its deadline, and an authorisation taken back. */
final class November {
    private final Play play;
    private final List<Wish> wishes;
    private final Filing filing;

    November(Play play, List<Wish> wishes, Map<String, String> products) {
        this.play = play;
        this.wishes = wishes.stream().filter(Wish::later).toList();
        filing = new Filing(play, products);
    }

    void data() {
        play.progress.chapter("11月，补报7月至10月的信息", "November: July to October are delivered");
        play.at(Play.day(11, 7), 15);
        play.deliver(play.district.laterFiles());
    }

    void requests() {
        play.progress.chapter("11月，新的申请", "November: new requests");
        play.at(Play.day(11, 22), 10);
        file("late");
        play.at(Play.day(11, 24), 10);
        List<Filed> accepted = file("accepted");
        List<Filed> proposed = file("proposed");
        play.at(Play.day(11, 25), 9);
        for (Filed filed : accepted) desk(filed).accept();
        for (Filed filed : proposed) desk(filed).accept();
        play.at(Play.day(11, 25), 16);
        file("fresh");
        for (Filed filed : proposed) desk(filed).propose();
        new Joining(play).withdraw(play.district.joining().getFirst());
    }

    private List<Filed> file(String how) {
        return wishes.stream()
                .filter(wish -> wish.asked().getFirst().outcome() instanceof Outcome.Open open && open.how().equals(how))
                .map(filing::file)
                .toList();
    }

    private Desk desk(Filed filed) {
        Asked asked = filed.wish().asked().getFirst();
        return new Desk(play, filed, asked);
    }
}
