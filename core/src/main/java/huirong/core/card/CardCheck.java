package huirong.core.card;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CollectionBasis;
import huirong.core.feature.Words;
import huirong.core.money.Fen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold within a card. */
final class CardCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final long WHOLE = 10_000;
    private static final long MOST = 1_000_000;
    /** Within it every whole number is a double, and the kernel compares doubles. */
    private static final long FINEST = 1L << 53;

    private final Card card;

    private CardCheck(Card card) {
        this.card = card;
    }

    static void check(Card card) {
        CardCheck check = new CardCheck(card);
        check.whole();
        check.groups();
        check.characteristics();
        check.grades();
    }

    private void whole() {
        that(
                CODE.matcher(card.code()).matches(),
                "",
                "代码只能由小写字母、数字和连字符组成",
                "code must be lower-case letters, digits and hyphens");
        long total = card.total();
        that(
                total > 0 && total <= MOST,
                "",
                "满分须在 0.01 至 10000.00 之间，现为 " + points(total),
                "total must be within 1 and 1000000, not " + total);
        long least = card.minimumCompleteness();
        that(
                least >= 0 && least <= WHOLE,
                "",
                "完整度要求须在 0.00% 至 100.00% 之间，现为 " + points(least) + "%",
                "minimumCompleteness must be within 0 and 10000, not " + least);
    }

    private void groups() {
        Set<String> seen = new HashSet<>();
        long sum = 0;
        for (Group group : card.groups()) {
            String code = group.code();
            String name = "“" + group.title().chinese() + "”";
            that(CODE.matcher(code).matches(), code, "分组代码 " + code + " 不合规", "no code of a group: " + code);
            that(seen.add(code), code, "分组 " + code + " 出现了两次", "group " + code + " is there twice");
            that(group.maximum() > 0, code, name + "的满分须大于零", "group " + code + ": maximum must be above nought");
            long of = card.characteristics().stream()
                    .filter(characteristic -> characteristic.group().equals(code))
                    .mapToLong(Characteristic::maximum)
                    .sum();
            that(
                    of == group.maximum(),
                    code,
                    name + "各项满分相加为 " + points(of) + "，与分组满分 " + points(group.maximum()) + " 不等",
                    "group " + code + ": its characteristics' maxima add up to " + of + ", not " + group.maximum());
            sum += group.maximum();
        }
        that(
                sum == card.total(),
                "",
                "各分组满分相加为 " + points(sum) + "，与总满分 " + points(card.total()) + " 不等",
                "the groups' maxima add up to " + sum + ", not " + card.total());
    }

    private void characteristics() {
        Set<String> features = new HashSet<>();
        Set<String> reasons = new HashSet<>();
        for (Characteristic characteristic : card.characteristics()) {
            String feature = characteristic.feature().code();
            String name = name(characteristic);
            that(features.add(feature), feature, name + "用了两次", feature + " is used twice");
            that(
                    card.groups().stream().anyMatch(group -> group.code().equals(characteristic.group())),
                    feature,
                    name + "所属的分组 " + characteristic.group() + " 不存在",
                    feature + ": no group " + characteristic.group());
            that(
                    card.kind() == Kind.FINANCING || open(characteristic),
                    feature,
                    name + "依据的不是公开或政务共享的数据，不能用于公共信用综合评价",
                    feature + ": a public card reads public and shared items only");
            that(characteristic.maximum() > 0, feature, name + "的满分须大于零", feature + ": maximum must be above nought");
            characteristic.bins().forEach(bin -> bin(characteristic, bin, reasons));
            if (characteristic.coded()) codes(characteristic);
            else limits(characteristic);
            words(characteristic);
        }
    }

    private static boolean open(Characteristic characteristic) {
        return characteristic.feature().items().stream()
                .map(item -> Catalogue.item(item).orElseThrow().basis())
                .allMatch(basis -> basis == CollectionBasis.PUBLIC || basis == CollectionBasis.SHARED);
    }

    private void bin(Characteristic characteristic, Bin bin, Set<String> reasons) {
        String feature = characteristic.feature().code();
        that(
                bin.points() >= 0 && bin.points() <= characteristic.maximum(),
                feature,
                name(characteristic) + "各档得分须在 0.00 至 " + points(characteristic.maximum()) + " 之间，有一档为 "
                        + points(bin.points()),
                feature + ": points must be within 0 and " + characteristic.maximum() + ", not " + bin.points());
        that(
                CODE.matcher(bin.reason()).matches(),
                feature,
                name(characteristic) + "的原因代码 " + bin.reason() + " 不合规",
                feature + ": no code of a reason: " + bin.reason());
        that(
                reasons.add(bin.reason()),
                feature,
                name(characteristic) + "的原因代码 " + bin.reason() + " 出现了两次",
                feature + ": reason " + bin.reason() + " is there twice");
    }

    private void limits(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        List<Bin> bins = characteristic.bins();
        that(
                !bins.isEmpty() && bins.getLast() instanceof Bin.Rest,
                feature,
                name(characteristic) + "的最后一档不得有上限",
                feature + ": the last bin must be without a bound");
        for (int i = 0; i < bins.size() - 1; i++) {
            that(
                    bins.get(i) instanceof Bin.Below,
                    feature,
                    name(characteristic) + "的第 " + (i + 1) + " 档缺少上限",
                    feature + ": bin " + i + " must have \"below\"");
            if (bins.get(i) instanceof Bin.Below(long limit, long points, String reason))
                that(
                        limit >= -FINEST && limit <= FINEST,
                        feature,
                        name(characteristic) + "第 " + (i + 1) + " 档的上限过大",
                        feature + ": a bound must lie within 2^53, not " + limit);
            if (i > 0 && bins.get(i) instanceof Bin.Below here && bins.get(i - 1) instanceof Bin.Below before)
                that(
                        before.limit() < here.limit(),
                        feature,
                        name(characteristic) + "各档的上限须逐档增大，第 " + (i + 1) + " 档不大于上一档",
                        feature + ": bounds must ascend, but " + here.limit() + " follows " + before.limit());
        }
    }

    private void codes(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        Set<String> open = new HashSet<>();
        characteristic.feature().codes().forEach(name -> open.add(name.code()));
        for (Bin bin : characteristic.bins())
            that(
                    bin instanceof Bin.Coded coded && open.remove(coded.code()),
                    feature,
                    name(characteristic) + "每一档须对应一个不同的代码",
                    feature + ": each bin must name another of its codes");
        String left = String.join(", ", open.stream().sorted().toList());
        that(open.isEmpty(), feature, name(characteristic) + "缺少对应 " + left + " 的档", feature + ": no bin for " + left);
    }

    private void words(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        that(
                !characteristic.raised().chinese().contains("{limit}")
                        && !characteristic.lowered().chinese().contains("{limit}"),
                feature,
                name(characteristic) + "的 {limit} 只能写在“怎样改变”里",
                feature + ": {limit} belongs into \"change\"");
        that(
                !characteristic.coded() || characteristic.change().isEmpty()
                        || !characteristic.change().get().chinese().contains("{limit}"),
                feature,
                name(characteristic) + "按代码分档，没有 {limit}",
                feature + ": a coded feature has no {limit}");
    }

    private void grades() {
        that(
                card.grades().isPresent() == (card.kind() == Kind.PUBLIC),
                "",
                "公共信用综合评价须分等次，融资信用评价不分等次",
                "a public card has grades, a financing card has none");
        card.grades().ifPresent(limits -> that(
                limits.fair() > 0
                        && limits.fair() < limits.good()
                        && limits.good() < limits.excellent()
                        && limits.excellent() <= card.total(),
                "",
                "等次的分数线须优高于良、良高于中，且不超过满分",
                "grades must descend from excellent to fair, within the total"));
    }

    private static String name(Characteristic characteristic) {
        return "“" + characteristic.feature().name().chinese() + "”";
    }

    private static String points(long hundredths) {
        return Fen.yuan(hundredths);
    }

    private void that(boolean holds, String where, String chinese, String english) {
        if (!holds) throw new CardFault(card.code(), where, new Words(chinese, english));
    }
}
