package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import huirong.app.web.Messages;
import huirong.app.web.sheet.Sheet;
import huirong.app.web.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tables to fetch: a whole list with its history, and an empty one to be filled in. */
@Controller
class ListingFiles {
    private final KeptLists lists;
    private final ListingSearch search;
    private final Messages messages;

    ListingFiles(KeptLists lists, ListingSearch search, Messages messages) {
        this.lists = lists;
        this.search = search;
        this.messages = messages;
    }

    @GetMapping({"/lists/template.csv", "/lists/template.xlsx"})
    void template(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        actor.maker(Kind.CREDIT_OFFICE, "listing.enter");
        SheetFormat.asked(request).send(response, "list", sheet -> sheet.row(ListingFile.COLUMNS));
    }

    /** The columns that an upload needs come first, under the same headings on Chinese pages. */
    @GetMapping({"/lists/export.csv", "/lists/export.xlsx"})
    void export(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String of = lists.own(actor, zone).code();
        ListKind list = Arrays.stream(ListKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(ListKind.NEGATIVE);
        String name = list.name().toLowerCase(Locale.ROOT) + "-list-" + of + "-" + lists.today();
        SheetFormat.asked(request).send(response, name, sheet -> {
            sheet.row(messages.each(
                    "listing.uscc", "listing.from", "listing.basis", "listing.name", "listing.until", "listing.state",
                    "listing.person", "listing.at", "listing.ended-person", "listing.ended-at", "listing.ended-words"));
            search.each(of, list, (kept, firm) -> {
                Listing listing = kept.listing();
                Kept.End end = kept.end();
                row(sheet, listing.uscc(), listing.from(), listing.basis(), firm, listing.until(), messages.say("listing.state." + kept.state()),
                        kept.person(), lists.day(kept.at()), end == null ? null : end.person(), end == null ? null : lists.day(end.at()),
                        end == null ? null : end.words());
            });
        });
    }

    private static void row(Sheet sheet, @Nullable Object... cells) throws IOException {
        sheet.row(Arrays.asList(cells));
    }
}
