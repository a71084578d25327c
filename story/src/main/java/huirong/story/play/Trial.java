package huirong.story.play;

import huirong.story.district.Firm;
import huirong.story.play.Wish.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two weeks of the trial, 4 to 15 July 2022, and the opening on the Monday after. */
final class Trial {
    private static final List<String> BANKS = List.of("bank-a", "bank-b", "bank-c", "bank-d", "bank-e");

    /** One bank's part of a request. */
    private record Case(Filed filed, Asked asked) {
        boolean ends(Class<? extends Outcome> outcome) {
            return outcome.isInstance(asked.outcome());
        }
    }

    private final Play play;
    private final Map<Integer, Wish> wishes;
    private final Filing filing;
    private final List<Case> cases = Collections.synchronizedList(new ArrayList<>());

    Trial(Play play, List<Wish> wishes, Map<String, String> products) {
        this.play = play;
        this.wishes = wishes.stream().collect(Collectors.toMap(wish -> wish.firm().number(), Function.identity()));
        filing = new Filing(play, products);
    }

    /** @return the lines that were granted, by firm */
    List<Granted> play() {
        firstWeek();
        secondWeek();
        opening();
        after();
        return cases.stream()
                .flatMap(it -> granted(it).stream())
                .sorted((one, other) -> Integer.compare(one.firm().number(), other.firm().number()))
                .toList();
    }

    private void firstWeek() {
        play.progress.chapter("7月4日至8日，第一批经营主体入驻、授权、申请", "4 to 8 July: the first firms join, authorise and file");
        join(0, List.of(Play.day(7, 4), Play.day(7, 5), Play.day(7, 6)));
        play.at(Play.day(7, 7), 15);
        play.deliver(play.district.authorisedFiles(0));
        play.at(Play.day(7, 8), 10);
        file(0);
    }

    private void secondWeek() {
        play.progress.chapter("7月11日至15日，其余经营主体入驻、授权、申请，银行受理、走访、授信", "11 to 15 July: the other firms; banks accept, visit and decide");
        play.at(Play.day(7, 11), 9);
        List<Case> early = List.copyOf(cases);
        accept(early);
        join(1, List.of(Play.day(7, 11), Play.day(7, 12)));
        play.at(Play.day(7, 12), 14);
        play.together(early.stream().filter(it -> it.ends(Outcome.Grant.class)).toList(), it -> desk(it).propose());
        play.at(Play.day(7, 13), 15);
        play.deliver(play.district.authorisedFiles(1));
        play.together(early.stream().filter(it -> it.ends(Outcome.Grant.class)).toList(), it -> desk(it).approve());
        play.at(Play.day(7, 14), 10);
        file(1);
        List<Case> late = cases.stream().filter(it -> !early.contains(it)).toList();
        play.at(Play.day(7, 14), 15);
        accept(late);
        play.at(Play.day(7, 15), 9);
        play.together(late.stream().filter(it -> it.ends(Outcome.Grant.class)).toList(), it -> desk(it).propose());
        play.at(Play.day(7, 15), 16);
        play.together(late.stream().filter(it -> it.ends(Outcome.Grant.class)).toList(), it -> desk(it).approve());
        sign(Outcome.Grant.class);
    }

    private void opening() {
        play.progress.chapter("7月18日，专区启动，首批六户授信", "18 July: the zone opens, the first batch of six");
        play.at(Play.day(7, 18), 9);
        var office = play.officer("credit-office");
        office.open("/batches")
                .sheet("/batches")
                .with("code", "opening")
                .with("chinese", "启动日首批")
                .with("english", "First batch of the opening")
                .with("lastDay", Play.day(7, 18).toString())
                .send();
        List<Case> batch = ending(it -> it.ends(Outcome.Batch.class));
        for (Case one : batch) office.open("/requests/" + one.filed.ref()).sheet("/batch").with("batch", "opening").send();
        play.together(batch, it -> desk(it).propose());
        play.at(Play.day(7, 18), 15);
        play.together(batch, it -> desk(it).approve());
        sign(Outcome.Batch.class);
    }

    private void after() {
        play.progress.chapter("7月19日至20日，其余申请办结", "19 and 20 July: the other requests are decided");
        play.at(Play.day(7, 19), 10);
        List<Case> refused = ending(it -> it.ends(Outcome.Refuse.class));
        play.together(refused, it -> desk(it).propose());
        play.together(ending(it -> it.ends(Outcome.Withdraw.class)), it -> filing.withdraw(it.filed));
        play.at(Play.day(7, 20), 10);
        play.together(refused, it -> desk(it).approve());
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
        if (wish == null || wish.later()) return List.of(compared);
        return Stream.concat(wish.banks().stream(), Stream.of(compared)).distinct().toList();
    }

    private void file(int wave) {
        List<Wish> filed = play.district.wave(wave).stream()
                .map(firm -> wishes.get(firm.number()))
                .filter(wish -> wish != null && !wish.later())
                .toList();
        play.together(filed, wish -> {
            Filed done = filing.file(wish);
            for (Asked asked : wish.asked()) cases.add(new Case(done, asked));
        });
    }

    private void accept(List<Case> those) {
        play.together(those, it -> {
            if (it.asked.outcome() instanceof Outcome.Decline decline) desk(it).decline(decline.reason());
            else desk(it).accept();
        });
    }

    private void sign(Class<? extends Outcome> outcome) {
        play.together(ending(it -> it.ends(outcome)), it -> desk(it).sign(play.today()));
    }

    private List<Case> ending(Predicate<Case> wanted) {
        return cases.stream().filter(wanted).toList();
    }

    private Desk desk(Case one) {
        return new Desk(play, one.filed, one.asked);
    }

    private static List<Granted> granted(Case one) {
        String line = one.filed.asks().get(one.asked.bank());
        return switch (one.asked.outcome()) {
            case Outcome.Grant grant -> List.of(new Granted(one.filed.wish(), one.asked.bank(), line, grant.wan(), false));
            case Outcome.Batch batch -> List.of(new Granted(one.filed.wish(), one.asked.bank(), line, batch.wan(), true));
            default -> List.of();
        };
    }
}
