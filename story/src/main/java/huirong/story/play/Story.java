package huirong.story.play;

import huirong.story.district.District;
import huirong.story.stage.StoryClock;
import huirong.story.visit.Platform;
import java.time.LocalDateTime;
import java.util.List;

/** The district's story, played through the platform's front doors from its first day to its last. */
public final class Story {
    /** When it begins. */
    public static final LocalDateTime BEGINNING = LocalDateTime.of(Play.YEAR, 7, 1, 9, 0);
    /** Its last moment; from here on its clock runs with ours. */
    public static final LocalDateTime END = LocalDateTime.of(Play.YEAR, 11, 21, 10, 0);

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
        play.progress.chapter("七月一日，各部门报送公开信息", "1 July: departments deliver what everybody may know");
        play.deliver(play.district.publicFiles());
        List<Wish> wishes = Cast.wishes(play.district);
        new Trial(play, wishes).play();
        play.at(Play.day(11, 8), 15);
        play.progress.chapter("十一月，补报七月至十月的信息", "November: July to October are delivered");
        play.deliver(play.district.laterFiles());
        StoryClock.STORY.moveTo(END);
        return play.tally();
    }
}
