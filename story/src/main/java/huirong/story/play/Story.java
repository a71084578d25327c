package huirong.story.play;

import huirong.story.district.District;
import huirong.story.stage.StoryClock;
import huirong.story.visit.Platform;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The district's story, played through the platform's front doors from its first day to its last. */
public final class Story {
    /** When it begins. */
    public static final LocalDateTime BEGINNING = LocalDateTime.of(Play.YEAR, 7, 1, 9, 0);
    /** Its last moment; from here on its clock runs with ours. */
    public static final LocalDateTime END = LocalDateTime.of(Play.YEAR, 11, 28, 10, 0);

    private final Play play;

    public Story(String home, Platform platform, District district, Progress progress) {
        play = new Play(home, platform, district, progress);
    }

    /** The first chapter's first scene; all others need its people. */
    public List<Officer> people() {
        return Opening.people(play);
    }

    /** What comes after. */
    public Tally play() {
        Fund fund = new Fund(play);
        Map<String, String> products = before(fund);
        List<Wish> wishes = Cast.wishes(play.district);
        List<Granted> lines = new Trial(play, wishes, products).play();
        November november = new November(play, wishes, products);
        Autumn autumn = new Autumn(play, lines);
        autumn.play();
        november.data();
        String claim = autumn.loss();
        november.requests();
        autumn.compensation(claim);
        StoryClock.STORY.moveTo(END);
        return play.tally();
    }

    /** What the zone's home and the fund's page count when the story ends, a line for each figure. */
    public List<String> figures() {
        return Stream.of("/", "/fund")
                .map(page -> play.officer("fund-maker").open(page))
                .flatMap(page -> page.document().select("main .figure").stream())
                .map(figure -> figure.select(".label").text() + "  " + figure.select(".value").text())
                .toList();
    }

    private Map<String, String> before(Fund fund) {
        play.progress.chapter("7月1日，各部门报送公开信息，银行发布产品，财政安排资金", "1 July: public information, products, the fund's budget");
        play.deliver(play.district.publicFiles());
        play.at(Play.day(7, 1), 14);
        Map<String, String> products = BankProducts.publish(play);
        fund.money("budget", "示财预〔2022〕31号", "50000000");
        play.at(Play.day(7, 1), 16);
        fund.money("arrival", "示财拨〔2022〕7号", "20000000");
        return products;
    }
}
