package huirong.app.membership.list;

import huirong.app.membership.list.OwnListings.Shown;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a firm of each list on which it stands or will stand, and for a while that it was taken off one. */
@Component
class ListingNotices implements FirmNotices {
    private final OwnListings own;
    private final KeptLists lists;
    private final Messages messages;
    private final Figures figures;

    ListingNotices(OwnListings own, KeptLists lists, Messages messages, Figures figures) {
        this.own = own;
        this.lists = lists;
        this.messages = messages;
        this.figures = figures;
    }

    @Override
    public List<FirmNotice> of(String firm) {
        LocalDate since = lists.today().minusDays(DAYS);
        return own.of(firm).stream()
                .filter(shown -> shown.kept().state() != ListingState.ENDED || !news(shown.kept()).isBefore(since))
                .map(this::notice)
                .toList();
    }

    private FirmNotice notice(Shown shown) {
        Kept kept = shown.kept();
        String key = "listing.notice." + kept.state();
        return new FirmNotice(
                false,
                news(kept),
                messages.say(key, shown.zone(), messages.say("listing.kind." + kept.listing().kind())),
                messages.say(key + ".words", figures.day(day(kept)), kept.listing().basis(), ask(shown)),
                "/my/lists",
                messages.say("listing.notice.action"));
    }

    /** The first on the list, or off it. */
    private static LocalDate day(Kept kept) {
        LocalDate until = kept.listing().until();
        return kept.state() == ListingState.ENDED && until != null ? until : kept.listing().from();
    }

    /** The day it is about; an end that was entered later than it counts is news on the day it was entered. */
    private LocalDate news(Kept kept) {
        LocalDate day = day(kept);
        LocalDate entered = kept.end() == null ? day : lists.day(kept.end().at());
        return kept.state() == ListingState.ENDED && entered.isAfter(day) ? entered : day;
    }

    private String ask(Shown shown) {
        return shown.phone() == null
                ? messages.say("listing.ask", shown.office())
                : messages.say("listing.ask.phone", shown.office(), shown.phone());
    }
}
