package huirong.story.play;

import huirong.story.stage.StoryClock;
import huirong.story.visit.OneTimeCode;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;

/**
 * How a member of staff signs in: login and password, then a code of the second factor.
 *
 * @param secret of the second factor, in base32
 */
public record Officer(String login, String words, String secret) implements Visitor.Key {
    /** All accounts of the demonstration have it; it opens nothing but a folder of invented firms on one's own machine. */
    public static final String PASSWORD = "Cuihuo-2022-sanci";

    /** What an authenticator with the secret shows now; it lives by the story's time, as the platform does. */
    public String code() {
        return code(secret);
    }

    /** The same for any secret, for example of an account that was opened after the story. */
    public static String code(String secret) {
        return OneTimeCode.of(secret, StoryClock.STORY.instant());
    }

    @Override
    public void signIn(Visitor visitor, Page page) {
        page.sheet("/login")
                .with("login", login)
                .with("password", PASSWORD)
                .send()
                .follow()
                .sheet("/login/code")
                .with("code", code())
                .send();
    }
}
