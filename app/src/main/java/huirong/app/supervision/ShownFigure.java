package huirong.app.supervision;

import huirong.app.web.Figures;
import huirong.app.web.piece.Funnel;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A figure as it is written: large, with what stands beside it, in the page's language. */
record ShownFigure(String code, String name, String definition, String value, String beside, String href) {
    /** Writes figures in one language. */
    record Writer(Figures figures, MessageSource messages, Locale locale) {
        ShownFigure shown(Indicator indicator, String zone, Map<Indicator, Tally> tallies) {
            Tally tally = tallies.getOrDefault(indicator, Tally.NONE);
            String key = "indicator." + indicator.code();
            String value = indicator.measure() == Indicator.Measure.AMOUNT
                    ? figures.wan(tally.fen())
                    : figures.count(tally.of(indicator.measure()));
            return new ShownFigure(
                    indicator.code(), say(key), say(key + ".definition"), value, say(key + ".figure", tally), href(indicator, zone));
        }

        Funnel.Stage stage(Indicator indicator, String zone, Map<Indicator, Tally> tallies) {
            Tally tally = tallies.getOrDefault(indicator, Tally.NONE);
            return new Funnel.Stage(
                    say("indicator." + indicator.code()), tally.firms(), beside(tally), href(indicator, zone));
        }

        private @Nullable String beside(Tally tally) {
            return tally.fen() == 0 ? null : say("indicator.cases-and-amount", tally);
        }

        private String say(String key, Tally tally) {
            return say(key, figures.count(tally.firms()), figures.count(tally.cases()), figures.wan(tally.fen()));
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        private static String href(Indicator indicator, String zone) {
            return "/figures/" + indicator.code() + "?zone=" + zone;
        }
    }
}
