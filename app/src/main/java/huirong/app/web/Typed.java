package huirong.app.web;

import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into a form and collects what is wrong with it, by field; the sentence is the message
 * {@code problem.<code>}. A value that could not be read is a harmless one: whoever finds a fault does not act on any.
 */
public final class Typed {
    private final Map<String, String> faults = new LinkedHashMap<>();

    /**
     * What was typed without blanks around it, and with full-width digits, letters and signs (０ to ９, ．, ，) as the plain ones:
     * a phone's keyboard writes either, and means the same. Every field of a number or a code is read through it.
     */
    public static String plain(@Nullable String text) {
        if (text == null) return "";
        StringBuilder plain = new StringBuilder(text.length());
        text.strip().chars().forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
        return plain.toString();
    }

    /** Yuan with up to two decimals, above zero; grouped thousands are understood. In fen. */
    public long amount(String field, String text) {
        long fen = amountOrNone(field, text);
        if (fen == 0) faults.putIfAbsent(field, text.isBlank() ? "typed.missing" : "typed.amount");
        return fen;
    }

    /** The same, but nothing typed is zero. */
    public long amountOrNone(String field, String text) {
        if (text.isBlank()) return 0;
        OptionalLong fen = Fen.ofYuan(ungrouped(text));
        if (fen.isEmpty() || fen.getAsLong() < 0) faults.putIfAbsent(field, "typed.amount");
        return Math.max(0, fen.orElse(0));
    }

    /** 万元 above zero, exact to the fen; grouped thousands are understood. In fen. */
    public long wan(String field, String text) {
        OptionalLong fen = Fen.ofWanYuan(ungrouped(text));
        if (fen.orElse(0) == 0) faults.putIfAbsent(field, text.isBlank() ? "typed.missing" : "typed.wan");
        return fen.orElse(0);
    }

    /** A yearly rate in per cent with up to two decimals, from 0 to 36. In basis points. */
    public int rate(String field, String text) {
        OptionalLong hundredths = Fen.ofYuan(plain(text));
        if (hundredths.isEmpty() || hundredths.getAsLong() < 0 || hundredths.getAsLong() > 3_600)
            faults.putIfAbsent(field, text.isBlank() ? "typed.missing" : "typed.rate");
        return Math.clamp(hundredths.orElse(0), 0, 3_600);
    }

    /** A part of a whole in per cent with up to two decimals, above 0 and up to 100. Per ten thousand. */
    public int share(String field, String text) {
        OptionalLong hundredths = Fen.ofYuan(plain(text));
        if (hundredths.orElse(0) < 1 || hundredths.orElse(0) > Ratios.ONE)
            faults.putIfAbsent(field, text.isBlank() ? "typed.missing" : "typed.share");
        return Math.toIntExact(Math.clamp(hundredths.orElse(1), 1, Ratios.ONE));
    }

    /** A whole number within limits, both included; the sentence is for the field alone, {@code problem.typed.number.<field>}. */
    public int number(String field, String text, int least, int most) {
        String plain = plain(text);
        int number = plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : -1;
        if (number < least || number > most) faults.putIfAbsent(field, plain.isEmpty() ? "typed.missing" : "typed.number." + field);
        return Math.clamp(number, least, most);
    }

    /** A day of a year of four digits. */
    public LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(plain(text));
            if (day.getYear() < 1 || day.getYear() > 9999) throw new DateTimeException("year " + day.getYear());
            return day;
        } catch (DateTimeException unreadable) {
            faults.putIfAbsent(field, text.isBlank() ? "typed.missing" : "typed.day");
            return LocalDate.EPOCH;
        }
    }

    /** A text of up to this many characters, 40, 80, 200, 400 or 1000, that may not be empty. */
    public String words(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) faults.putIfAbsent(field, "typed.missing");
        if (stripped.length() > longest || stripped.indexOf('\0') >= 0) faults.putIfAbsent(field, "typed.long." + longest);
        return stripped;
    }

    private static String ungrouped(String text) {
        return plain(text).replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    public void fault(String field, String code) {
        faults.putIfAbsent(field, code);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /** Field to code, in the order found. */
    public Map<String, String> faults() {
        return faults;
    }
}
