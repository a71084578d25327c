package huirong.app.web;

import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How figures and dates are written on pages. Templates have it as {@code figures}; a bean's name would be refused where
 * a fragment's arguments are written.
 */
@Component
public class Figures {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))");
    private static final long SMALL_FEN = 10_000;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SHANGHAI);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(SHANGHAI);

    Figures() {}

    /** Fen as 万元 with two decimals and grouped thousands. */
    public String wan(long fen) {
        return grouped(Fen.wanYuan(fen));
    }

    /** Whether an amount is too small to be told in 万元: below 100 yuan, but not nothing. */
    public boolean small(long fen) {
        return fen != 0 && Math.abs(fen) < SMALL_FEN;
    }

    /** Fen as yuan with two decimals and grouped thousands. */
    public String yuan(long fen) {
        return grouped(Fen.yuan(fen));
    }

    /** A whole number with grouped thousands. */
    public String count(long number) {
        return grouped(Long.toString(number));
    }

    /** Hundredths of a point with two decimals, for example 8 325 as 83.25. */
    public String points(long hundredths) {
        return Fen.yuan(hundredths);
    }

    /** Basis points as percent with two decimals, for example 435 as 4.35. */
    public String rate(int basisPoints) {
        return Fen.yuan(basisPoints);
    }

    /** Millionths as percent with two decimals, rounded half away from zero, for example 43 849 as 4.38. */
    public String millionths(long millionths) {
        return Fen.yuan(Ratios.scaled(millionths, 1, 100).orElseThrow());
    }

    /** In words: 2022年7月14日, or 14 July 2022. */
    public String day(LocalDate date) {
        return said(date, "yyyy年M月d日", "d MMMM yyyy");
    }

    /** In words with its weekday, as deadlines are told. */
    public String deadline(LocalDate date) {
        return said(date, "yyyy年M月d日（EEEE）", "EEEE, d MMMM yyyy");
    }

    /** 2022-07-14 09:30, in Shanghai. */
    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** 2022-07-14 09:30:05, in Shanghai. */
    public String second(Instant instant) {
        return SECOND.format(instant);
    }

    private static String said(LocalDate date, String chinese, String english) {
        Locale locale = LocaleContextHolder.getLocale();
        return date.format(DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? english : chinese, locale));
    }

    private static String grouped(String plain) {
        return THOUSANDS.matcher(plain).replaceAll(",");
    }
}
