package huirong.story.play;

import huirong.story.visit.Sheet;
import java.math.BigDecimal;

/** The district's guarantor: a bank names it for a line, and two persons of it accept. */
final class Guarantor {
    private static final String SHARE = "40";

    private final Play play;

    Guarantor(Play play) {
        this.play = play;
    }

    void accepts(Granted granted) {
        Sheet naming = play.officer(granted.bank() + "-maker")
                .open("/lines/" + granted.line() + "/guarantee")
                .sheet("/guarantee")
                .with("share", SHARE)
                .with("amountWan", BigDecimal.valueOf(granted.wan()).toPlainString())
                .with("agreed", "true");
        naming.send();
        String page = "/guarantees/" + naming.value("key");
        play.officer("guarantor-maker")
                .open(page)
                .sheet("/acceptance")
                .with("fee", "0.80")
                .with("counter", "PERSON")
                .with("counterWords", "经营者个人连带责任")
                .with("laidOff", "示例再担保有限公司 40")
                .send();
        play.officer("guarantor-checker").open(page).sheet("/approval").send();
    }
}
