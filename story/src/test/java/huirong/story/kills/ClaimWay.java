package huirong.story.kills;

import huirong.story.visit.Sheet;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The acts from a claim to what comes back of it, whoever sends them and however patiently. */
final class ClaimWay {
    /** Sends one form of a page as an officer, and answers its key. */
    interface Sending {
        /** @param kind as in {@link Done} */
        String send(String kind, String officer, String page, String form, UnaryOperator<Sheet> filled);
    }

    private static final String MAKER = "fund-maker";
    private static final String CHECKER = "fund-checker";

    private final Sending by;
    private final String bank;

    /** @param bank code of the bank that claims */
    ClaimWay(Sending by, String bank) {
        this.by = by;
        this.bank = bank + "-maker";
    }

    /** From the claim to its publicity; answers its reference. */
    String agreed(String filing) {
        String claim = by.send("claim", bank, "/filings/" + filing, "/claim", sheet -> sheet.with("words", "催收未果"));
        String page = "/claims/" + claim;
        by.send("papers", bank, page, "/papers", sheet -> sheet.with(
                        "documents", sheet.offered("documents").toArray(String[]::new))
                .with("number", "第一册")
                .with("pages", "86"));
        by.send("check", MAKER, page, page + "/check", sheet -> sheet.with("words", "材料齐全"));
        by.send("payout", MAKER, page, page + "/proposal", sheet -> sheet.with("words", "符合规则"));
        by.send("agreement", CHECKER, page, page + "/agreement", sheet -> sheet.with("words", "同意"));
        return claim;
    }

    /** After its publicity. */
    void paid(String claim) {
        String page = "/claims/" + claim;
        by.send("order", MAKER, page, "/order", sheet -> sheet);
        by.send("payment", CHECKER, page, "/payment", sheet -> sheet);
    }

    /** A little came back and was handed on. */
    void recovered(String claim, LocalDate today) {
        String page = "/claims/" + claim + "/recoveries";
        String recovery = by.send("recovery", bank, page, page, sheet -> sheet.with("on", today.toString())
                .with("received", "1")
                .with("document", "执恢1号"));
        String own = "/recoveries/" + recovery;
        by.send("arrival", MAKER, page, own + "/arrival", sheet -> sheet.with("on", today.toString()).with("voucher", "银收-7"));
        by.send("confirmation", CHECKER, page, own + "/confirmation", sheet -> sheet);
    }
}
