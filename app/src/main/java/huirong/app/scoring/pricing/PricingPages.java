package huirong.app.scoring.pricing;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.scoring.card.Language;
import huirong.core.feature.Words;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A bank's own tables in, rates and lines out, in one request. Nothing is stored and nothing recorded of it, so there is
 * nothing that anybody else, or the same bank tomorrow, could be shown.
 */
@Controller
class PricingPages {
    private static final String PAGE = "/bank/pricing";
    private static final String VIEW = "scoring/pricing";

    @GetMapping(PAGE)
    String form(Actor actor, Model model) {
        bank(actor);
        fill(PricingForm.EMPTY, new Understood(Optional.empty(), Map.of(), Map.of()), Locale.ROOT, model);
        return VIEW;
    }

    @PostMapping(PAGE)
    ModelAndView priced(
            Actor actor,
            PricingForm typed,
            @RequestParam(required = false) @Nullable MultipartFile tableFile,
            @RequestParam(required = false) @Nullable MultipartFile listFile,
            Locale locale,
            Model model)
            throws IOException {
        bank(actor);
        Map<String, String> large = new LinkedHashMap<>();
        if (large(tableFile, typed.table())) large.put("table", "pricing.too-large");
        if (large(listFile, typed.list())) large.put("list", "pricing.too-large");
        PricingForm form = large.isEmpty()
                ? typed.with(UploadedText.of(tableFile).orElse(null), UploadedText.of(listFile).orElse(null))
                : typed.with(large.containsKey("table") ? "" : null, large.containsKey("list") ? "" : null);
        Understood understood =
                large.isEmpty() ? Understood.of(form) : new Understood(Optional.empty(), large, Map.of());
        fill(form, understood, locale, model);
        return new ModelAndView(
                VIEW, model.asMap(), understood.priced().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean large(@Nullable MultipartFile file, @Nullable String typed) {
        return UploadedText.tooLarge(file) || typed != null && typed.length() > UploadedText.LARGEST;
    }

    private static void bank(Actor actor) {
        if (!actor.of(Kind.BANK)) throw new NotVisible("pricing");
    }

    private static void fill(PricingForm form, Understood understood, Locale locale, Model model) {
        Language language = Language.of(locale);
        model.addAttribute("form", form);
        model.addAttribute("faults", understood.faults());
        model.addAttribute("wrong", words(understood.wrong(), language));
        model.addAttribute("priced", understood.priced().orElse(null));
        model.addAttribute("grades", understood.priced().map(Priced::grades).orElse(null));
        model.addAttribute("split", understood.priced().flatMap(Priced::split).orElse(null));
        model.addAttribute("shown", Priced.SHOWN);
    }

    private static Map<String, String> words(Map<String, Words> wrong, Language language) {
        return wrong.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fault -> language.of(fault.getValue()), (a, b) -> a, LinkedHashMap::new));
    }
}
