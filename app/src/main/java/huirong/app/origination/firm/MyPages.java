package huirong.app.origination.firm;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FileRead;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.ReadGroup;
import huirong.app.membership.Members;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Wording;
import huirong.app.scoring.EvaluationShown;
import huirong.app.scoring.Evaluations;
import huirong.app.web.Figures;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import huirong.core.membership.MembershipState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The firm's home: the one thing to do next, then requests, points, and who read the file. */
@Controller
class MyPages {
    private static final int REQUESTS = 5;
    private static final int READS = 3;
    private static final int LOOKED_AT = 100;
    private static final int REASONS = 3;
    private static final Comparator<LocalDate> LATEST = Comparator.reverseOrder();

    private final Requests requests;
    private final Reaches reaches;
    private final NextSteps next;
    private final ShownAsks shown;
    private final Members members;
    private final PublicRegister register;
    private final Evaluations evaluations;
    private final CreditFiles files;
    private final List<FirmNotices> notices;
    private final Wording wording;
    private final MessageSource messages;
    private final Figures figures;

    MyPages(
            Requests requests,
            Reaches reaches,
            NextSteps next,
            ShownAsks shown,
            Members members,
            PublicRegister register,
            Evaluations evaluations,
            CreditFiles files,
            List<FirmNotices> notices,
            Wording wording,
            MessageSource messages,
            Figures figures) {
        this.requests = requests;
        this.reaches = reaches;
        this.next = next;
        this.shown = shown;
        this.members = members;
        this.register = register;
        this.evaluations = evaluations;
        this.files = files;
        this.notices = notices;
        this.wording = wording;
        this.messages = messages;
        this.figures = figures;
    }

    /** A request with what each bank made of it. */
    record Filed(FinancingRequest request, String purpose, List<ShownAsk> asks) {}

    /** Points and the reasons that gave most. */
    record Points(String card, String title, long points, long possible, @Nullable String grade, List<String> raised) {}

    @GetMapping("/my")
    String home(Actor actor, Locale locale, Model model) {
        if (!actor.of(Kind.FIRM)) throw new NotVisible("home of a firm");
        Wording.In words = wording.in(locale);
        String firm = actor.firm();
        boolean joined = firm != null
                && members.of(actor).stream()
                        .anyMatch(member -> member.firm().equals(firm) && member.state() == MembershipState.JOINED);
        if (firm == null || !joined) {
            model.addAttribute("firm", firm == null ? null : name(firm));
            model.addAttribute("next", next.join(words));
            return "origination/home";
        }
        Reach reach = reaches.of(actor);
        List<FinancingRequest> filed = requests.ofFirm(reach);
        List<Ask> asks = filed.stream()
                .flatMap(request -> requests.asks(reach, request.ref()).stream())
                .toList();
        model.addAttribute("ref", firm);
        model.addAttribute("firm", name(firm));
        List<FirmNotice> told = notices.stream()
                .flatMap(each -> each.of(firm).stream())
                .sorted(Comparator.comparing(FirmNotice::pressing).reversed().thenComparing(FirmNotice::on, LATEST))
                .toList();
        List<FirmNotice> pressing = told.stream().filter(FirmNotice::pressing).limit(1).toList();
        model.addAttribute(
                "next",
                pressing.isEmpty()
                        ? next.of(firm, asks, words)
                        : NextStep.of(pressing.getFirst()));
        model.addAttribute("told", told.stream().skip(pressing.size()).toList());
        model.addAttribute("filed", filed.stream()
                .limit(REQUESTS)
                .map(request -> new Filed(
                        request,
                        words.heading(request.purpose().words()),
                        asks.stream()
                                .filter(ask -> ask.request().equals(request.ref()))
                                .map(ask -> shown.of(actor, request, ask, words, locale.getLanguage()))
                                .toList()))
                .toList());
        model.addAttribute("points", evaluations.best(actor, firm).map(found -> points(found, words, locale)).orElse(null));
        model.addAttribute("reads", reads(actor, firm, words, locale));
        return "origination/home";
    }

    private String name(String firm) {
        return register.names(List.of(firm)).getOrDefault(firm, firm);
    }

    private Points points(EvaluationShown found, Wording.In words, Locale locale) {
        return new Points(
                found.cardCode(),
                words.of(found.cardTitle()),
                found.totalHundredths(),
                found.maximumHundredths(),
                found.adjusted()
                        .map(grade -> messages.getMessage("my.points.adjusted", new Object[] {words.of(grade)}, locale))
                        .or(() -> found.grade().map(words::of))
                        .orElse(null),
                found.raised().stream().limit(REASONS).map(reason -> words.heading(reason.words())).toList());
    }

    private List<ReadGroup> reads(Actor actor, String firm, Wording.In words, Locale locale) {
        List<FileRead> newest = files.readsByOthers(actor, firm, Long.MAX_VALUE, LOOKED_AT);
        return ReadGroup.of(newest, words::organisation, messages, figures, locale).stream().limit(READS).toList();
    }
}
