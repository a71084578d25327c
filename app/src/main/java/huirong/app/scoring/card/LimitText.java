package huirong.app.scoring.card;

import huirong.core.feature.Unit;
import huirong.core.money.Fen;
import java.math.BigDecimal;
import java.util.OptionalLong;

/** Limits of a characteristic's steps as people type them: amounts in yuan, shares in per cent, all else as it is. */
final class LimitText {
    private static final int INDEX_DECIMALS = 4;

    private LimitText() {}

    static String of(Unit unit, long limit) {
        return switch (unit) {
            case FEN, PER_TEN_THOUSAND -> Fen.yuan(limit);
            case INDEX -> BigDecimal.valueOf(limit, INDEX_DECIMALS).toPlainString();
            case COUNT, MONTHS, DAYS, CODE -> Long.toString(limit);
        };
    }

    /** Empty for a text that is no such number. */
    static OptionalLong read(Unit unit, String typed) {
        String text = typed.strip();
        return switch (unit) {
            case FEN, PER_TEN_THOUSAND -> Fen.ofYuan(text.replaceAll("(?<=\\d)[,，](?=\\d{3})", ""));
            case INDEX -> scaled(text, INDEX_DECIMALS);
            case COUNT, MONTHS, DAYS, CODE -> scaled(text, 0);
        };
    }

    private static OptionalLong scaled(String text, int decimals) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) return OptionalLong.empty();
        BigDecimal number = new BigDecimal(text).movePointRight(decimals);
        return number.stripTrailingZeros().scale() > 0 ? OptionalLong.empty() : OptionalLong.of(number.longValueExact());
    }
}
