package huirong.story.kills;

import huirong.story.play.Officer;
import huirong.story.visit.OneTimeCode;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Signs in again after each kill; a code is taken once, so whoever comes too soon takes or awaits the next. */
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
        // The code after the present one is taken, too.
        while (present() < step) LockSupport.parkNanos(200_000_000);
        Page second = page.path().equals("/login") ? afterPassword(page) : page;
        step = Math.max(step + 1, present());
        Instant shown = Instant.ofEpochSecond(step * OneTimeCode.STEP);
        second.sheet("/login/code").with("code", OneTimeCode.of(officer.secret(), shown)).send();
    }

    private Page afterPassword(Page page) {
        return page.sheet("/login")
                .with("login", officer.login())
                .with("password", Officer.PASSWORD)
                .send()
                .follow();
    }

    private long present() {
        return Instant.now().plus(ahead).getEpochSecond() / OneTimeCode.STEP;
    }
}
