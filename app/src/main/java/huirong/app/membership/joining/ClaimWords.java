package huirong.app.membership.joining;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.creditfile.view.Registration;
import huirong.app.membership.Membership;
import huirong.app.web.Figures;
import huirong.app.web.piece.FitLine;
import huirong.app.web.piece.Step;
import huirong.core.membership.EntryRules.Met;
import huirong.core.membership.EntryRules;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of a claim, and how the rules of entry are met, in the words of a page. */
@Component
class ClaimWords {
    private final MessageSource messages;
    private final Figures figures;
    private final Organisations organisations;

    ClaimWords(MessageSource messages, Figures figures, Organisations organisations) {
        this.messages = messages;
        this.figures = figures;
        this.organisations = organisations;
    }

    /** The rules of entry, each with what the register says against what the zone asks for. */
    List<FitLine> entry(List<EntryRules.Line> lines, Registration registration, Locale locale) {
        return lines.stream()
                .map(line -> new FitLine(
                        line.met() == Met.YES ? "fits" : line.met() == Met.NO ? "not" : "unknown",
                        say("entry." + line.rule(), locale),
                        line.stated() == null ? null : value(line.rule(), line.stated(), locale),
                        line.asked().stream()
                                .map(asked -> value(line.rule(), asked, locale))
                                .collect(Collectors.joining(say("entry.or", locale))),
                        registration.effective(),
                        line.met() == Met.YES ? null : say("entry." + line.rule() + ".remedy", locale)))
                .toList();
    }

    /** What happened, and what comes next. */
    List<Step> timeline(Membership claim, List<huirong.app.membership.joining.Step> steps, Locale locale) {
        List<Step> shown = new java.util.ArrayList<>(steps.stream()
                .map(step -> new Step(
                        MembershipState.TABLE.isFinal(step.state()) ? "stopped" : "done",
                        messages.getMessage("membership.event." + step.event(), null, locale),
                        figures.minute(step.at()),
                        words(step, locale)))
                .toList());
        if (!MembershipState.TABLE.isFinal(claim.state()) && claim.state() != MembershipState.JOINED)
            shown.add(new Step("now", say("membership.next." + claim.state(), locale), null, null));
        return shown;
    }

    /** Why the office turned the claim down, and which office; null if it did not. */
    @Nullable String dismissal(List<huirong.app.membership.joining.Step> steps, Locale locale) {
        return steps.stream()
                .filter(step -> step.event() == MembershipEvent.DISMISS)
                .map(step -> words(step, locale))
                .findFirst()
                .orElse(null);
    }

    /** The organisation that acted, where it was not the person, and the reason it gave. */
    private @Nullable String words(huirong.app.membership.joining.Step step, Locale locale) {
        if (step.words() == null) return null;
        String name = organisations
                .find(step.organisation())
                .filter(found -> found.kind() != Organisation.Kind.FIRM)
                .map(found -> found.name(locale.getLanguage()))
                .orElse(null);
        return name == null ? step.words() : messages.getMessage("membership.words", new Object[] {name, step.words()}, locale);
    }

    private String value(EntryRules.Rule rule, String code, Locale locale) {
        return switch (rule) {
            case LEGAL_FORM -> messages.getMessage("code.legal_form." + code, null, code, locale);
            case STATUS -> messages.getMessage("code.status." + code, null, code, locale);
            case DIVISION -> messages.getMessage("entry.division", new Object[] {code}, locale);
            case INDUSTRY -> industry(code, locale);
        };
    }

    /** An industry's code with the name of its division, where we know one. */
    String industry(String code, Locale locale) {
        String digits = code.replaceAll("[^0-9]", "");
        String name = digits.length() < 2
                ? ""
                : messages.getMessage("industry." + digits.substring(0, 2), null, "", locale);
        return name == null || name.isEmpty()
                ? code
                : messages.getMessage("industry.named", new Object[] {name, code}, locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
