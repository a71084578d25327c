package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.Figures;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a firm is told of the lists it stands on: since when, on which basis, and whom to ask. */
@Controller
class OwnListings implements FirmNotices {
    private static final String HREF = "/my/lists";

    private final KeptLists lists;
    private final Zones zones;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    OwnListings(KeptLists lists, Zones zones, Organisations organisations, MessageSource messages, Figures figures) {
        this.lists = lists;
        this.zones = zones;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    /**
     * An entry as its firm reads it.
     *
     * @param zone name of the zone
     * @param office name of the office that keeps the list, one of whose people answers
     * @param phone of the office; null if it stated none
     */
    record Shown(Kept kept, String zone, String office, @Nullable String phone) {}

    @GetMapping(HREF)
    String own(Actor actor, Model model) {
        String firm = actor.firm();
        if (firm == null) throw new NotVisible("lists");
        model.addAttribute("listings", lists.ofFirm(firm).stream().map(this::shown).toList());
        return "membership/my-lists";
    }

    /** Of each list on which the firm stands or will stand, and for a while that it was taken off one. */
    @Override
    public List<FirmNotice> of(String firm) {
        LocalDate since = lists.today().minusDays(DAYS);
        return lists.ofFirm(firm).stream()
                .filter(kept -> kept.state() != ListingState.ENDED || !ended(kept).isBefore(since))
                .map(this::notice)
                .toList();
    }

    private FirmNotice notice(Kept kept) {
        Shown shown = shown(kept);
        String key = "listing.notice." + kept.state();
        LocalDate day = kept.state() == ListingState.ENDED ? ended(kept) : kept.listing().from();
        return new FirmNotice(
                false,
                day,
                say(key, shown.zone, say("listing.kind." + kept.listing().kind())),
                say(key + ".words", figures.day(day), kept.listing().basis(), ask(shown)),
                HREF,
                say("listing.notice.action"));
    }

    /** The day off the list; of an entry that was a mistake the day on which that was said. */
    private LocalDate ended(Kept kept) {
        LocalDate until = kept.listing().until();
        LocalDate said = kept.end() == null ? lists.today() : lists.day(kept.end().at());
        return until == null || until.isBefore(said) ? said : until;
    }

    private String ask(Shown shown) {
        return shown.phone == null ? say("listing.ask", shown.office) : say("listing.ask.phone", shown.office, shown.phone);
    }

    private Shown shown(Kept kept) {
        Zone zone = zones.find(kept.zone()).orElseThrow();
        Optional<Organisation> office = organisations.find(zone.office());
        return new Shown(
                kept,
                zone.name(locale().getLanguage()),
                office.map(found -> found.name(locale().getLanguage())).orElse(zone.office()),
                organisations.phone(zone.office()).orElse(null));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
