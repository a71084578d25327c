package huirong.story.kills;

import huirong.story.play.Officer;
import huirong.story.visit.OneTimeCode;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Signs in again after each kill; a code is taken once, so whoever comes too soon waits for the next. */
final class PatientOfficer implements Visitor.Key {
    private final Officer officer;
    private final Duration ahead;
    private long step;

    /** @param ahead of the platform's clock */
    PatientOfficer(Officer officer, Duration ahead) {
        this.officer = officer;
        this.ahead = ahead;
    }

    @Override
    public void signIn(Visitor visitor, Page page) {
        while (now().getEpochSecond() / OneTimeCode.STEP <= step) LockSupport.parkNanos(200_000_000);
        Page second = page.sheet("/login")
                .with("login", officer.login())
                .with("password", Officer.PASSWORD)
                .send()
                .follow();
        Instant now = now();
        step = now.getEpochSecond() / OneTimeCode.STEP;
        second.sheet("/login/code").with("code", OneTimeCode.of(officer.secret(), now)).send();
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }
}
