package huirong.story.play;

import huirong.story.visit.Sheet;
import huirong.story.visit.Visitor;

/** The district's risk-compensation fund: money comes in, loans are filed, a loss is claimed and paid. Two persons each time. */
final class Fund {
    private final Play play;

    Fund(Play play) {
        this.play = play;
    }

    /**
     * @param what {@code budget} or {@code arrival}
     * @param yuan in yuan
     */
    void money(String what, String document, String yuan) {
        maker().open("/fund")
                .sheet("/fund/" + what)
                .with("document", document)
                .with("amount", yuan)
                .send();
        checker().open("/fund").sheet("/confirmation").send();
    }

    /** @return the filing's reference */
    String file(Granted granted, String loan) {
        Sheet sheet = play.officer(granted.bank() + "-maker")
                .open("/loans/" + loan + "/filing")
                .sheet("/filing")
                .with("declared", "true");
        sheet.send();
        return sheet.value("key");
    }

    /** @return the claim's reference */
    String claim(Granted granted, String filing, String words) {
        Sheet sheet = play.officer(granted.bank() + "-maker")
                .open("/filings/" + filing)
                .sheet("/claim")
                .with("words", words);
        sheet.send();
        return sheet.value("key");
    }

    /** One volume on paper that holds everything the rules name. */
    void handIn(Granted granted, String claim, String number, int pages) {
        Sheet sheet = play.officer(granted.bank() + "-maker").open("/claims/" + claim).sheet("/papers");
        sheet.with("documents", sheet.offered("documents").toArray(String[]::new))
                .with("number", number)
                .with("pages", Integer.toString(pages))
                .send();
    }

    /** 形式审查, 拟定, 评审: from then on the claim is public. */
    void review(String claim, String words) {
        maker().open("/claims/" + claim).sheet("/check").with("words", "材料齐全，与登记一致。").send();
        maker().open("/claims/" + claim).sheet("/proposal").with("words", words).send();
        checker().open("/claims/" + claim).sheet("/agreement").with("words", "同意补偿。").send();
    }

    /** After the publicity. */
    void pay(String claim) {
        maker().open("/claims/" + claim).sheet("/order").send();
        checker().open("/claims/" + claim).sheet("/payment").send();
    }

    private Visitor maker() {
        return play.officer("fund-maker");
    }

    private Visitor checker() {
        return play.officer("fund-checker");
    }
}
