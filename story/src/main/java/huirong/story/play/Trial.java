package huirong.story.play;

import huirong.story.district.Firm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two weeks of the trial. */
final class Trial {
    private static final List<String> BANKS = List.of("bank-a", "bank-b", "bank-c", "bank-d", "bank-e");

    private final Play play;
    private final Map<Integer, Wish> wishes;

    Trial(Play play, List<Wish> wishes) {
        this.play = play;
        this.wishes = wishes.stream().collect(Collectors.toMap(wish -> wish.firm().number(), Function.identity()));
    }

    void play() {
        play.progress.chapter("七月四日至六日，第一批经营主体入驻并授权", "4 to 6 July: the first firms join and authorise");
        join(0, List.of(Play.day(7, 4), Play.day(7, 5), Play.day(7, 6)));
        play.at(Play.day(7, 7), 15);
        play.deliver(play.district.authorisedFiles(0));
        play.progress.chapter("七月十一日至十二日，其余经营主体入驻并授权", "11 and 12 July: the other firms join and authorise");
        join(1, List.of(Play.day(7, 11), Play.day(7, 12)));
        play.at(Play.day(7, 13), 15);
        play.deliver(play.district.authorisedFiles(1));
    }

    private void join(int wave, List<LocalDate> days) {
        List<Firm> firms = play.district.wave(wave);
        Joining joining = new Joining(play);
        for (int day = 0; day < days.size(); day++) {
            play.at(days.get(day), 10);
            int from = firms.size() * day / days.size();
            int to = firms.size() * (day + 1) / days.size();
            play.together(firms.subList(from, to), firm -> joining.join(firm, banks(firm)));
        }
    }

    /** Those it will ask, and one more that it compares with. */
    private List<String> banks(Firm firm) {
        String compared = BANKS.get(firm.number() % BANKS.size());
        Wish wish = wishes.get(firm.number());
        if (wish == null) return List.of(compared);
        return Stream.concat(wish.banks().stream(), Stream.of(compared)).distinct().toList();
    }
}
