package huirong.app.supervision;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.membership.Masked;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom the credit office should phone today. */
@Component
class Dues {
    /** Deadlines are shown from this many working days before. */
    private static final int AHEAD = 2;

    private final DueStore store;
    private final Members members;
    private final Organisations organisations;
    private final MessageSource messages;

    Dues(DueStore store, Members members, Organisations organisations, MessageSource messages) {
        this.store = store;
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** The most urgent first. In a year without its holiday notice, a week ahead is shown. */
    List<ShownDue> of(Actor actor, Zone zone, LocalDate today, Locale locale) {
        LocalDate until = WorkingDays.after(today, AHEAD).orElse(today.plusWeeks(1));
        Stream<Due> late = store.deliveries().stream().filter(due -> late(due, today));
        return Stream.concat(store.waiting(zone, until).stream(), late)
                .filter(due -> !due.what().equals("card") || actor.of(Kind.CREDIT_OFFICE))
                .map(due -> shown(due, phone(actor, zone, due), today, locale))
                .toList();
    }

    private static boolean late(Due delivery, LocalDate today) {
        return Catalogue.item(delivery.about())
                .map(CatalogueItem::freshDays)
                .filter(days -> delivery.by().plusDays(days).isBefore(today))
                .isPresent();
    }

    /** The firm's number, masked, for the zone's own office; the auditor phones nobody. */
    private @Nullable String phone(Actor actor, Zone zone, Due due) {
        if (due.firm() == null || !actor.of(Kind.CREDIT_OFFICE) || !members.joined(zone.code(), due.firm())) return null;
        return members.contact(actor, due.firm()).map(Masked::phone).orElse(null);
    }

    private ShownDue shown(Due due, @Nullable String phone, LocalDate today, Locale locale) {
        boolean deadline = due.what().equals("accept") || due.what().equals("decide") || due.what().equals("review");
        OptionalInt left = deadline ? WorkingDays.between(today, due.by()) : OptionalInt.empty();
        String key = !deadline
                ? "due.since"
                : left.isEmpty() ? "due.by" : left.getAsInt() < 0 ? "due.over" : left.getAsInt() == 0 ? "due.today" : "due.left";
        String tone = !deadline
                ? "notice"
                : due.by().isBefore(today) ? "bad" : due.by().equals(today) ? "act" : "notice";
        return new ShownDue(
                due.what(),
                who(due, locale),
                due.firm() == null ? null : members.name(due.firm()),
                due.what().equals("deliver") ? item(due.about(), locale) : null,
                due.who() == null ? null : organisations.phone(due.who()).orElse(null),
                phone,
                due.by(),
                messages.getMessage(key, new Object[] {Math.abs(left.orElse(0)), due.by()}, locale),
                tone,
                href(due));
    }

    private @Nullable String who(Due due, Locale locale) {
        if (due.who() == null) return null;
        return organisations.name(due.who(), locale.getLanguage());
    }

    private static String item(String code, Locale locale) {
        return Catalogue.item(code)
                .map(item -> "en".equals(locale.getLanguage()) ? item.english() : item.chinese())
                .orElse(code);
    }

    private static String href(Due due) {
        return switch (due.what()) {
            case "dispute" -> "/members?zone=" + due.about();
            case "review" -> "/reviews/" + due.about();
            case "card" -> "/card-versions/" + due.about();
            case "deliver" -> "/deliveries";
            default -> "/requests/" + due.about();
        };
    }
}
