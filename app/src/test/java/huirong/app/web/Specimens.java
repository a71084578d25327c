package huirong.app.web;

import huirong.app.web.piece.AmountBar;
import huirong.app.web.piece.Cost;
import huirong.app.web.piece.FitLine;
import huirong.app.web.piece.Funnel;
import huirong.app.web.piece.MoneyPaper;
import huirong.app.web.piece.Proposal;
import huirong.app.web.piece.Step;
import huirong.app.web.piece.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One of each piece that draws a record. */
final class Specimens {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 14);

    static final Map<String, Object> ALL = Map.of(
            "level", new Cost(
                    List.of(
                            new Cost.Instalment(1, DAY.plusMonths(1), 4_900_00, 370_00, 5_100_00),
                            new Cost.Instalment(2, DAY.plusMonths(2), 5_100_00, 185_00, 0)),
                    100_00,
                    445,
                    45_700),
            "once", new Cost(
                    List.of(new Cost.Instalment(1, DAY.plusYears(1), 100_000_00, 1_000_00, 0)), 0, 100, 10_000),
            "fit", List.of(
                    new FitLine("fits", "登记满一年", "6 年", "1 年以上", DAY, null),
                    new FitLine("not", "近一年开票", "32.00 万元", "50.00 万元以上", DAY, "再开票 18.00 万元即符合。"),
                    new FitLine("unknown", "用电", null, "12 个月以上", null, "电表在房东名下的，可交租约和分摊单。")),
            "steps", List.of(
                    new Step("done", "已提交", "2022年7月14日", "30.00 万元，12 个月"),
                    new Step("done", "已受理", "2022年7月15日", null),
                    new Step("now", "请某银行答复", "2022年7月22日（星期五）前", "逾期将记入督办。"),
                    new Step("next", "签订合同", null, null),
                    new Step("stopped", "已撤回", null, null)),
            "proposal", new Proposal(
                    "甲（某银行）",
                    "2022-07-18 09:30",
                    List.of(new Proposal.Figure("金额", "30.00 万元", "25.00 万元"), new Proposal.Figure("期限", "12 个月", "12 个月"))),
            "paper", new MoneyPaper(
                    "2022-0001",
                    List.of(new Term("银行", "某银行"), new Term("合同", "A-1", "/lines/1")),
                    List.of(
                            new MoneyPaper.Cap("损失的 50%", "700,000.00 × 50%", 350_000_00, true),
                            new MoneyPaper.Cap("单户上限", "1,000,000.00", 1_000_000_00, false)),
                    350_000_00,
                    "叁拾伍万元整",
                    "办法第十二条",
                    List.of(new MoneyPaper.Signature("经办", "甲", "2022-07-18"), new MoneyPaper.Signature("复核", null, null))),
            "funnel", new Funnel(List.of(
                    new Funnel.Stage("归集", 1700, null, "/figures/collected"),
                    new Funnel.Stage("申请", 76, "80 笔 5,000.00 万元", null),
                    new Funnel.Stage("用信", 0, null, null))),
            "amounts", new AmountBar(List.of(
                    new AmountBar.Part("paid", "已补偿", 350_000_00),
                    new AmountBar.Part("held", "额度占用", 2_000_000_00),
                    new AmountBar.Part("free", "可用", 47_650_000_00L))));

    private Specimens() {}
}
