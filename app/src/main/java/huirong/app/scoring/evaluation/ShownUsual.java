package huirong.app.scoring.evaluation;

import huirong.app.scoring.card.Language;
import huirong.app.scoring.peers.Usual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The group of firms that values are compared with, as a page names it.
 *
 * @param group its trade and size; empty if it is all firms
 */
record ShownUsual(String group, long firms, LocalDate madeOn) {
    static ShownUsual of(Usual usual, Language language, MessageSource messages, Locale locale) {
        List<String> parts = new ArrayList<>();
        usual.trade()
                .map(trade -> messages.getMessage("industry." + trade, null, "", locale))
                .filter(name -> !name.isEmpty())
                .ifPresent(parts::add);
        usual.size().map(size -> language.of(size.words())).ifPresent(parts::add);
        return new ShownUsual(String.join(" · ", parts), usual.firms(), usual.madeOn());
    }
}
