package huirong.app.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Noon in Shanghai on a day that a test may choose; without a choice it is {@link #TODAY}. */
@Primary
@TestComponent
public class TestClock extends Clock {
    /** The day on which tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile LocalDate day = TODAY;

    /** From now on it is this day. */
    public void set(LocalDate now) {
        day = now;
    }

    void reset() {
        day = TODAY;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
