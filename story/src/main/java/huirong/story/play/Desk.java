package huirong.story.play;

import huirong.app.access.Reference;
import huirong.story.play.Wish.Asked;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;
import java.time.LocalDate;

/** A bank's desk: what its two officers do with a request. */
final class Desk {
    private static final String SEEN = "设备在用，库存与订单相符，负责人在场，介绍了近期订单和回款。";

    private final Play play;
    private final Asked asked;
    private final Filed filed;

    Desk(Play play, Filed filed, Asked asked) {
        this.play = play;
        this.filed = filed;
        this.asked = asked;
    }

    void accept() {
        page(maker()).sheet("/acceptance").send();
    }

    void decline(String reason) {
        page(maker()).sheet("/declination").with("code", reason).with("words", words().of(reason)).send();
    }

    /** Two officers go and see, then one proposes. */
    void propose() {
        Page ask = page(maker());
        ask.sheet("/visit")
                .with("visitedOn", play.today().toString())
                .with("first", "客户经理甲")
                .with("second", "客户经理乙")
                .with("words", asked.outcome() instanceof Outcome.Refuse refuse ? words().seen(refuse.reason(), SEEN) : SEEN)
                .send();
        switch (asked.outcome()) {
            case Outcome.Grant grant -> grant(ask, grant.wan());
            case Outcome.Batch batch -> grant(ask, batch.wan());
            case Outcome.Refuse refuse -> ask.sheet("/proposal", "kind", "REFUSE")
                    .with("key", Reference.fresh())
                    .with("code", refuse.reason())
                    .with("words", words().of(refuse.reason()))
                    .send();
            case Outcome.Open open -> grant(ask, filed.wish().wan());
            case Outcome.Decline decline -> throw new IllegalStateException("declined before");
            case Outcome.Withdraw withdraw -> throw new IllegalStateException("withdrawn before");
        }
    }

    /** The page is still the one the visit was noted on, so the proposal takes a key of its own. */
    private void grant(Page ask, long wan) {
        ask.sheet("/proposal", "kind", "GRANT")
                .with("key", Reference.fresh())
                .with("amountWan", Long.toString(wan))
                .with("months", Integer.toString(filed.wish().months()))
                .with("repayment", filed.wish().repayment())
                .with("rate", Rates.text(asked.bank()))
                .with("conditions", "贷款用于申请所述用途，放款后三个月内提供用途凭证。")
                .with("approvingBody", "贷款审批小组")
                .with("approvalNumber", "示审2022-" + filed.wish().firm().code().substring(11, 16))
                .send();
    }

    void approve() {
        page(play.officer(asked.bank() + "-checker")).sheet("/approval").send();
    }

    void sign(LocalDate on) {
        page(maker())
                .sheet("/contract")
                .with("number", "示借2022-" + filed.wish().firm().code().substring(11, 16))
                .with("signedOn", on.toString())
                .send();
    }

    private Visitor maker() {
        return play.officer(asked.bank() + "-maker");
    }

    private Page page(Visitor officer) {
        return officer.open("/asks/" + filed.asks().get(asked.bank()));
    }

    private Refusals words() {
        return new Refusals(filed.wish(), play.today());
    }
}
