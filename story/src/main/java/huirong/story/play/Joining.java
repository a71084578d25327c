package huirong.story.play;

import huirong.story.district.Firm;
import huirong.story.visit.Page;
import huirong.story.visit.Sheet;
import huirong.story.visit.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A firm joins the zone and says who may read what of it. */
final class Joining {
    private final Play play;

    Joining(Play play) {
        this.play = play;
    }

    /** @param banks the entities it lets read */
    void join(Firm firm, List<String> banks) {
        Visitor owner = play.owner(firm);
        Page claimed = owner.open("/join").sheet("/join").with("code", firm.code()).send().follow();
        Page proven = claimed.sheet("/proof").send().follow();
        proven.sheet("/joining").with("phone", phone(firm)).with("agreed", "on").send();
        authorise(owner, banks);
    }

    /** Takes one bank's authorisation back. */
    void withdraw(Firm firm) {
        Visitor owner = play.owner(firm);
        Element given = owner.open("/my/authorisations").document().select("form[action$=/withdrawal]").first();
        if (given == null) throw new IllegalStateException("nothing to withdraw: " + firm.name());
        owner.open("/my/authorisations/withdrawal?number=" + given.select("[name=number]").val() + "&reader="
                        + given.select("[name=reader]").val())
                .sheet("/withdrawal")
                .send();
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
