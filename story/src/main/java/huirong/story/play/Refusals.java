package huirong.story.play;

import java.time.LocalDate;

/**
 * What the sample banks write when they say no: the figure, what is required, the day of the data, and the remedy. The figures
 * are the bank's own and differ from firm to firm.
 *
 * @param today the day the bank writes
 */
record Refusals(Wish wish, LocalDate today) {
    String of(String reason) {
        return switch (reason) {
            case "01" -> "截至%s，贵户登记的主营业务为批发零售；本产品面向生产型企业，要求有自有生产设备。有生产业务的，补充设备清单后可以再申请。".formatted(day());
            case "02" -> "截至%s，贵户经营场所距本行最近网点 %d 公里；本行上门服务范围为 30 公里以内。可以向服务范围更大的银行申请。"
                    .formatted(day(), vary(34, 9));
            case "03" -> "申请期限为 %d 个月，超出本行目前可以办理的期限。改用较短期限后可以再申请。".formatted(wish.months());
            case "04" -> "截至%s，本行三次致电均未接通，近 12 个月银行流水未收到；材料齐全后才能审查。请补齐流水并保持电话畅通，再次申请。".formatted(day());
            case "07" -> "截至%s，按申请的 %d 万元、%d 个月测算，每月应还额占走访核实的月均收入的 %d%%；本行要求不高于 50%%。减少金额、延长期限或补充订单合同后可以再申请。"
                    .formatted(day(), wish.wan(), wish.months(), vary(56, 17));
            case "08" -> "截至%s，含本次申请在内，贵户借款合计与年收入之比为 %d%%；本行要求不高于 60%%。结清部分借款或减少申请金额，比率降到 60%% 以下后可以再申请。"
                    .formatted(day(), vary(64, 19));
            case "09" -> "%s走访时，现场存货约为账面的 %d%%；本行要求不低于 90%%。盘点并调整账目，或提供外协加工、在途货物的凭证后可以再申请。"
                    .formatted(day(), vary(55, 20));
            case "10" -> "截至%s，贵户提供的材料显示有 1 件被执行案件没有履行完毕；本行要求没有未了结的案件。履行完毕并取得结案证明后可以再申请。".formatted(day());
            case "11" -> "截至%s，审查需要的近 12 个月银行流水收到 %d 个月；本行要求满 12 个月。补齐流水后可以再申请。".formatted(day(), vary(3, 5));
            default -> throw new IllegalArgumentException(reason);
        };
    }

    /** What the visitors noted, so that it does not belie the refusal. */
    String seen(String reason, String usual) {
        return reason.equals("09") ? "负责人在场，当日未见生产；现场存货少于账面，已请企业盘点说明。" : usual;
    }

    private int vary(int least, int range) {
        return least + wish.firm().number() % range;
    }

    private String day() {
        return today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
    }
}
