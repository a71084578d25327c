package huirong.story.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The story's time: its chapters move it on, and between their moves it runs as time does. There is one in a process, because
 * the platform under it makes its beans itself.
 */
public final class StoryClock extends Clock {
    /** The one. */
    public static final StoryClock STORY = new StoryClock(ZoneId.of("Asia/Shanghai"), Duration.ZERO);

    private final ZoneId zone;
    private volatile Duration ahead;

    private StoryClock(ZoneId zone, Duration ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    /** Makes it that moment now. */
    public void moveTo(LocalDateTime moment) {
        ahead = Duration.between(Instant.now(), moment.atZone(zone).toInstant());
    }

    /** How far the story is ahead of the calendar on the wall; negative while it plays in the past. */
    public Duration ahead() {
        return ahead;
    }

    /** Goes on as in an earlier process. */
    public void goOn(Duration aheadThen) {
        ahead = aheadThen;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), ahead);
    }
}
