package huirong.core.card;

import huirong.core.fact.Catalogue;
import huirong.core.fact.CollectionBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold within a card. */
final class CardCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final long WHOLE = 10_000;
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
        that(CODE.matcher(card.code()).matches(), "code must be lower-case letters, digits and hyphens");
        long total = card.total();
        that(total > 0 && total <= 1_000_000, "total must be within 1 and 1000000, not " + total);
        long least = card.minimumCompleteness();
        that(least >= 0 && least <= WHOLE, "minimumCompleteness must be within 0 and 10000, not " + least);
    }

    private void groups() {
        Set<String> seen = new HashSet<>();
        long sum = 0;
        for (Group group : card.groups()) {
            that(CODE.matcher(group.code()).matches(), "no code of a group: " + group.code());
            that(seen.add(group.code()), "group " + group.code() + " is there twice");
            that(group.maximum() > 0, "group " + group.code() + ": maximum must be above nought");
            long of = card.characteristics().stream()
                    .filter(characteristic -> characteristic.group().equals(group.code()))
                    .mapToLong(Characteristic::maximum)
                    .sum();
            that(of == group.maximum(), "group " + group.code() + ": its characteristics' maxima add up to " + of
                    + ", not " + group.maximum());
            sum += group.maximum();
        }
        that(sum == card.total(), "the groups' maxima add up to " + sum + ", not " + card.total());
    }

    private void characteristics() {
        Set<String> features = new HashSet<>();
        Set<String> reasons = new HashSet<>();
        for (Characteristic characteristic : card.characteristics()) {
            String feature = characteristic.feature().code();
            that(features.add(feature), feature + " is used twice");
            that(
                    card.groups().stream().anyMatch(group -> group.code().equals(characteristic.group())),
                    feature + ": no group " + characteristic.group());
            that(card.kind() == Kind.FINANCING || open(characteristic), feature + ": a public card reads public and shared items only");
            that(characteristic.maximum() > 0, feature + ": maximum must be above nought");
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
                feature + ": points must be within 0 and " + characteristic.maximum() + ", not " + bin.points());
        that(CODE.matcher(bin.reason()).matches(), feature + ": no code of a reason: " + bin.reason());
        that(reasons.add(bin.reason()), feature + ": reason " + bin.reason() + " is there twice");
    }

    private void limits(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        List<Bin> bins = characteristic.bins();
        that(!bins.isEmpty() && bins.getLast() instanceof Bin.Rest, feature + ": the last bin must be without a bound");
        for (int i = 0; i < bins.size() - 1; i++) {
            that(bins.get(i) instanceof Bin.Below, feature + ": bin " + i + " must have \"below\"");
            if (bins.get(i) instanceof Bin.Below(long limit, long points, String reason))
                that(limit >= -FINEST && limit <= FINEST, feature + ": a bound must lie within 2^53, not " + limit);
            if (i > 0 && bins.get(i) instanceof Bin.Below here && bins.get(i - 1) instanceof Bin.Below before)
                that(before.limit() < here.limit(), feature + ": bounds must ascend, but " + here.limit() + " follows "
                        + before.limit());
        }
    }

    private void codes(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        Set<String> open = new HashSet<>();
        characteristic.feature().codes().forEach(name -> open.add(name.code()));
        for (Bin bin : characteristic.bins())
            that(bin instanceof Bin.Coded coded && open.remove(coded.code()), feature + ": each bin must name another of its codes");
        that(open.isEmpty(), feature + ": no bin for " + String.join(", ", open.stream().sorted().toList()));
    }

    private void words(Characteristic characteristic) {
        String feature = characteristic.feature().code();
        that(
                !characteristic.raised().chinese().contains("{limit}")
                        && !characteristic.lowered().chinese().contains("{limit}"),
                feature + ": {limit} belongs into \"change\"");
        that(
                !characteristic.coded() || characteristic.change().isEmpty()
                        || !characteristic.change().get().chinese().contains("{limit}"),
                feature + ": a coded feature has no {limit}");
    }

    private void grades() {
        that(card.grades().isPresent() == (card.kind() == Kind.PUBLIC), "a public card has grades, a financing card has none");
        card.grades().ifPresent(limits -> that(
                limits.fair() > 0
                        && limits.fair() < limits.good()
                        && limits.good() < limits.excellent()
                        && limits.excellent() <= card.total(),
                "grades must descend from excellent to fair, within the total"));
    }

    private void that(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException("card " + card.code() + ": " + what);
    }
}
