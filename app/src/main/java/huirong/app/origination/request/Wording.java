package huirong.app.origination.request;

import huirong.app.access.Organisations;
import huirong.app.marketplace.Product;
import huirong.app.web.Figures;
import huirong.core.feature.Words;
import huirong.core.money.Fen;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How this module's pages say things. */
@Component
public class Wording {
    private final MessageSource messages;
    private final Organisations organisations;
    private final Figures figures;
    private final Clock clock;

    Wording(MessageSource messages, Organisations organisations, Figures figures, Clock clock) {
        this.messages = messages;
        this.organisations = organisations;
        this.figures = figures;
        this.clock = clock;
    }

    /** The same in the language of one page. */
    public In in(Locale locale) {
        return new In(locale);
    }

    /** Basis points as a form takes them: per cent with two decimals. */
    public String percent(int basisPoints) {
        return Fen.yuan(basisPoints);
    }

    /** Fen as a form takes them: 万元 with two decimals. */
    public String plainWan(long fen) {
        return Fen.wanYuan(fen);
    }

    /** Words of a page. */
    public final class In {
        private final Locale locale;

        private In(Locale locale) {
            this.locale = locale;
        }

        public String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        public String of(Words words) {
            return "en".equals(locale.getLanguage()) ? words.english() : words.chinese();
        }

        /** The same with a capital to begin with. */
        public String heading(Words words) {
            String text = of(words);
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        public String organisation(String code) {
            return organisations.name(code, locale.getLanguage());
        }

        public String day(LocalDate day) {
            return figures.day(day);
        }

        public String minute(Instant at) {
            return figures.minute(at);
        }

        public String wan(long fen) {
            return say("piece.wan", figures.wan(fen));
        }

        /** As papers tell it. */
        public String yuan(long fen) {
            return say("piece.yuan", figures.yuan(fen));
        }

        /** What a product offers: amounts, then each of its terms. */
        public String limits(Product product) {
            return say(
                    "request.limits",
                    wan(product.minFen()),
                    wan(product.maxFen()),
                    product.months().stream().map(String::valueOf).collect(Collectors.joining(say("request.and"))));
        }

        public String rate(int basisPoints) {
            return say("piece.yearly", figures.rate(basisPoints));
        }

        /** With its weekday. */
        public String weekday(LocalDate day) {
            return figures.deadline(day);
        }

        /** How much time is left, words first. */
        public Deadline deadline(LocalDate due) {
            LocalDate today = LocalDate.now(clock);
            OptionalInt left = WorkingDays.between(today, due);
            if (left.isEmpty()) return new Deadline(due, say("ask.due.unknown", weekday(due)), "notice");
            int days = left.getAsInt();
            if (due.isBefore(today)) return new Deadline(due, say("ask.due.over", -days), "bad");
            if (days == 0) return new Deadline(due, say("ask.due.today"), "act");
            return new Deadline(due, say("ask.due.left", days), days <= 2 ? "act" : "quiet");
        }
    }

    /** A deadline as a chip shows it. */
    public record Deadline(LocalDate due, String words, String tone) {}
}
