package huirong.story.play;

import huirong.story.district.Firm;
import huirong.story.visit.Page;
import huirong.story.visit.Sheet;
import huirong.story.visit.Visitor;
import java.util.ArrayList;
import java.util.List;

/** A firm joins the zone and says who may read what of it. */
final class Joining {
    private final Play play;

    Joining(Play play) {
        this.play = play;
    }

    /** @param banks the entities it lets read */
    void join(Firm firm, List<String> banks) {
        Visitor owner = play.owner(firm);
        counter(firm, owner);
        Page claimed = owner.open("/join").sheet("/join").with("code", firm.code()).send().follow();
        Page proven = claimed.sheet("/proof").send().follow();
        proven.sheet("/joining").with("phone", phone(firm)).with("agreed", "on").send();
        authorise(owner, banks);
    }

    private void counter(Firm firm, Visitor owner) {
        var account = java.util.Map.of("login", firm.representative().subject(), "name", firm.representative().name(), "organisation", "firms", "role", "MEMBER");
        var opened = play.platform.post("operator", "/api/accounts", account, java.util.Set.of(201)).body();
        String ref = play.platform.get("credit-office", "/api/firms?q=" + firm.code()).body().path("firms").path(0).path("ref").asString();
        String link = opened.path("link").asString();
        owner.open(link).sheet(link).with("password", Officer.PASSWORD).with("repeated", Officer.PASSWORD).send();
        play.platform.post("operator", "/api/accounts/" + opened.path("ref").asString() + "/powers", java.util.Map.of("firm", ref, "verifiedOn", "2022-07-04"), java.util.Set.of(204));
    }

    /** Takes one bank's authorisation back. */
    void withdraw(Firm firm) {
        play.owner(firm).open("/my/authorisations").sheet("/withdrawal").send();
    }

    private static void authorise(Visitor owner, List<String> banks) {
        Sheet sheet = owner.open("/my/authorisations").sheet("/my/authorisations");
        List<String> readers = new ArrayList<>(banks);
        readers.add(Opening.OPERATOR);
        sheet.with("reader", readers.toArray(String[]::new))
                .with("items", sheet.offered("items").toArray(String[]::new))
                .send();
    }

    /** Invented; the digits before the firm's number are the same for all. */
    static String phone(Firm firm) {
        return "1390000" + (1_000 + firm.number());
    }
}
