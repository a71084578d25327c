package huirong.core.money;

/**
 * Amounts in Chinese capitals as papers carry them beside the figures, for example 叁拾伍万元整. After 支付结算办法 (银发〔1997〕393号,
 * 附一): 元 without 角 and 分 ends in 整, with 角 alone it may, with 分 it does not; a zero between digits is said once, and after 元
 * where 角 is zero and 分 is not.
 */
public final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "兆"};
    private static final long MOST = 1_000_000_000_000_000_000L;

    private Capitals() {}

    /**
     * @param fen below zero it begins with 负, as red-letter papers do
     * @throws IllegalArgumentException for 10^16 yuan and more, for which there is no customary wording
     */
    public static String of(long fen) {
        if (fen <= -MOST || fen >= MOST) throw new IllegalArgumentException("no wording for " + fen + " fen");
        if (fen < 0) return "负" + of(-fen);
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int hundredth = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || fen == 0) words.append(yuan == 0 ? "零" : whole(yuan)).append('元');
        if (jiao == 0 && hundredth == 0) return words.append('整').toString();
        if (jiao > 0) words.append(DIGITS.charAt(jiao)).append('角');
        else if (yuan > 0) words.append('零');
        if (hundredth == 0) return words.append('整').toString();
        return words.append(DIGITS.charAt(hundredth)).append('分').toString();
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group) % 10_000);
            if (four == 0) {
                gap = true;
                continue;
            }
            if (!words.isEmpty() && (gap || four < 1_000)) words.append('零');
            fourDigits(four, words);
            words.append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static void fourDigits(int four, StringBuilder words) {
        boolean begun = false;
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = 1_000; place >= 0; place--, unit /= 10) {
            int digit = four / unit % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) words.append('零');
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            begun = true;
            gap = false;
        }
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) power *= 10_000;
        return power;
    }
}
