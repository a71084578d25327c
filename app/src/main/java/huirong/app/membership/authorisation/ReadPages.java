package huirong.app.membership.authorisation;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FileRead;
import huirong.app.creditfile.view.ReadGroup;
import huirong.app.membership.Disclosure;
import huirong.app.membership.Members;
import huirong.app.web.Figures;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who read a firm's file and looked at its contact, when, on what basis, for what. */
@Controller
class ReadPages {
    private static final int PAGE = 200;

    private final CreditFiles files;
    private final Members members;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    ReadPages(
            CreditFiles files, Members members, Organisations organisations, MessageSource messages, Figures figures) {
        this.files = files;
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    @GetMapping("/my/reads")
    String reads(
            Actor actor,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Locale locale,
            Model model) {
        String firm = actor.firm();
        if (firm == null) throw new NotVisible("reads");
        List<FileRead> reads = files.readsByOthers(actor, firm, before, PAGE + 1);
        List<FileRead> shown = reads.size() > PAGE ? reads.subList(0, PAGE) : reads;
        boolean first = before == Long.MAX_VALUE;
        model.addAttribute("firm", members.name(firm));
        model.addAttribute("reads", ReadGroup.of(shown, code -> name(code, locale), messages, figures, locale));
        model.addAttribute(
                "disclosures",
                first ? members.disclosures(actor).stream().map(look -> named(look, locale)).toList() : List.of());
        model.addAttribute("first", first ? null : "/my/reads");
        model.addAttribute("older", reads.size() > PAGE ? "/my/reads?before=" + shown.getLast().id() : null);
        return "membership/reads";
    }

    private Disclosure named(Disclosure look, Locale locale) {
        return new Disclosure(look.at(), name(look.organisation(), locale), look.reason());
    }

    private String name(String organisation, Locale locale) {
        return organisations.name(organisation, locale.getLanguage());
    }
}
