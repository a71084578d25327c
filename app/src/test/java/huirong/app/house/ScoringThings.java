package huirong.app.house;

import huirong.app.access.Reference;
import huirong.app.testing.Api;
import huirong.app.testing.FormFields;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import java.util.List;
import java.util.Map;

/** A card being written, a grade being adjusted by hand, and a firm's request for a review by a person. */
final class ScoringThings {
    private ScoringThings() {}

    static void made(Platform platform, World world, JoinedFirm firm) {
        WrittenCard card = WrittenCard.of(platform, Callers.OFFICE);
        card.live(card.draft(card.like("public")), TestClock.TODAY.toString());
        world.has("card-versions", card.revision());
        Api office = platform.as(Callers.OFFICE);
        String evaluation = office.post("/api/evaluations", Map.of("card", card.code(), "firms", List.of(firm.ref())))
                .body()
                .get("ref")
                .asString();
        world.values().put("evaluation", evaluation);
        String adjustment = Reference.fresh();
        WrittenCard.done(card.maker()
                .submit("/adjustments/new?evaluation=" + evaluation, "/adjustments", "evaluation", evaluation, "grade", "poor",
                        "reason", "FACT_IN_DISPUTE", "words", "核实中", "until", "2026-04-01", "key", adjustment));
        world.has("adjustments", adjustment);
        String review = Reference.fresh();
        String page = "/firms/" + firm.ref() + "/evaluations?card=" + card.code();
        WrittenCard.done(firm.owner()
                .submit(page, "/reviews", "evaluation", mine(firm, page), "words", "成立时间有误", "key", review));
        world.has("reviews", review);
    }

    /** The evaluation that the firm's own page shows. */
    private static String mine(JoinedFirm firm, String page) {
        return FormFields.of(firm.owner().get(page).body()).getOrDefault("evaluation", "");
    }
}
