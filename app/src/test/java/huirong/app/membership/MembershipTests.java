package huirong.app.membership;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** What tests of joining share: steps of the way as forms, and accounts as the counter and the sign-in leave them. */
abstract class MembershipTests extends Platform {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    @BeforeEach
    void zone() {
        JoinedFirm.zone(this);
    }

    /** A person with an account and nothing proven. */
    Browser somebody() {
        return person(JoinedFirm.FIRMS);
    }

    /** Types a firm's code; answers the claim's page. */
    static String claimed(Browser person, JoinedFirm firm) {
        return claimed(person, firm, JoinedFirm.ZONE);
    }

    static String claimed(Browser person, JoinedFirm firm, String zone) {
        String claim = Reference.fresh();
        person.submit("/join", "/join", "zone", zone, "code", firm.uscc(), "key", claim);
        return "/join/" + claim;
    }

    static HttpResponse<String> prove(Browser person, String claim) {
        return person.submit(claim, claim + "/proof", "key", Reference.fresh());
    }

    static HttpResponse<String> join(Browser person, String claim) {
        return person.submit(
                claim, claim + "/joining", "phone", "13800005678", "agreed", "true", "key", Reference.fresh());
    }

    /** Account behind the newest claim to a firm. */
    String accountOf(String claim) {
        return database.queryForObject(
                "select account from membership.membership where ref = ?", String.class, claim.substring(6));
    }

    /** What the government sign-in would have left: a checked real name, and the electronic licence of a firm. */
    void provenByIdentity(String claim, JoinedFirm firm) {
        database.update(
                """
                insert into access.identity (issuer, subject, account, name, real_name, firms, proven_on)
                values ('https://identity.test', ?, ?, '某人', true, jsonb_build_object(cast(? as text), 'REPRESENTATIVE'), ?)
                """,
                claim,
                accountOf(claim),
                firm.uscc(),
                java.sql.Date.valueOf(huirong.app.testing.TestClock.TODAY));
    }

    /** The one-time code that the page shows. */
    static String secret(HttpResponse<String> page) {
        Matcher shown = SECRET.matcher(page.body());
        if (!shown.find()) throw new AssertionError("no one-time code on the page");
        return shown.group(1);
    }
}
