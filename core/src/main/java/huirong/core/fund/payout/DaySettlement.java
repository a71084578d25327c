package huirong.core.fund.payout;

import huirong.core.fund.policy.Bearing.Shortage;
import huirong.core.money.Ratios;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is due on one day when there may be less: by the number of the filing or by proportion, never by chance. */
public final class DaySettlement {
    /**
     * @param number of the filing; decides the order
     * @param fen what its payout comes to, above zero
     */
    public record Due(String number, long fen) {}

    /** Numbers in the order in which they were given: 2022-9999 comes before 2022-10000, and both before 2023-0001. */
    public static final Comparator<String> NUMBERS = Comparator.comparing((String number) -> number.split("-", 2)[0])
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private DaySettlement() {}

    /**
     * @param dues each number once
     * @return what each gets, by number; together never above what is there. Under {@code PRO_RATA_DAY} what does not divide stays
     *     in the fund
     */
    public static Map<String, Long> of(Shortage rule, long thereFen, List<Due> dues) {
        Map<String, Long> paid = new TreeMap<>();
        long sum = dues.stream().mapToLong(Due::fen).reduce(0, Math::addExact);
        long left = thereFen;
        for (Due due : dues.stream().sorted(Comparator.comparing(Due::number, NUMBERS)).toList()) {
            long part =
                    switch (rule) {
                        case FILING_NUMBER -> Math.min(left, due.fen());
                        case PRO_RATA_DAY -> sum <= thereFen ? due.fen() : Ratios.floor(thereFen, due.fen(), sum);
                    };
            if (paid.put(due.number(), part) != null) throw new IllegalArgumentException(due.number() + " twice");
            left -= part;
        }
        return paid;
    }
}
