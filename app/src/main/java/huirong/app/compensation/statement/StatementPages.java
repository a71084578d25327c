package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.web.Typed;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The bank's statements: what both sides come to, what is open, and what a person does about it. */
@Controller
class StatementPages {
    private static final int REASON = 200;

    private final StatementPage page;
    private final Statements statements;

    StatementPages(StatementPage page, Statements statements) {
        this.page = page;
        this.statements = statements;
    }

    @GetMapping("/fund/statements")
    ModelAndView statements(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        return page.of(actor, page.zone(actor, zone), on, new Typed(), model);
    }

    @PostMapping("/fund/statements")
    ModelAndView upload(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale language,
            Model model)
            throws IOException {
        Maker maker = maker(actor, zone, "statement.upload");
        Typed typed = new Typed();
        if (file == null || file.isEmpty()) {
            typed.fault("file", "typed.missing");
            return page.of(actor, zone, "", typed, model);
        }
        byte[] body = file.getInputStream().readNBytes(Statements.MOST_BYTES + 1);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\0', ' ');
        Optional<StatementFault> fault =
                statements.upload(maker, key, zone, name.substring(0, Math.min(200, name.length())), body, language.getLanguage());
        fault.ifPresent(wrong -> {
            typed.fault("file", wrong.reason().code());
            model.addAttribute("wrong", wrong);
        });
        return after(actor, zone, typed, model);
    }

    @PostMapping("/fund/statements/matching")
    ModelAndView match(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Maker maker = maker(actor, zone, "statement.match");
        Typed typed = new Typed();
        statements.match(maker, zone, key).ifPresent(why -> typed.fault("open", why.code()));
        return after(actor, zone, typed, model);
    }

    @PostMapping("/fund/statements/pairs")
    ModelAndView pair(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable List<String> lines,
            @RequestParam(required = false) @Nullable List<String> entries,
            Model model) {
        Maker maker = maker(actor, zone, "statement.pair");
        Typed typed = new Typed();
        String why = typed.words("reason", reason, REASON);
        if (typed.sound())
            statements.pair(maker, zone, key, chosen(lines), chosen(entries), why)
                    .ifPresent(refusal -> typed.fault("open", refusal.code()));
        return after(actor, zone, typed, model);
    }

    @PostMapping("/fund/statements/undoing")
    ModelAndView undo(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String match,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        Maker maker = maker(actor, zone, "statement.undo");
        Typed typed = new Typed();
        String why = typed.words("matched", reason, REASON);
        if (typed.sound())
            statements.undo(maker, zone, key, match, why).ifPresent(refusal -> typed.fault("matched", refusal.code()));
        return after(actor, zone, typed, model);
    }

    @GetMapping("/fund/statements/file")
    ResponseEntity<byte[]> file(
            Actor actor, @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "") String ref) {
        String own = page.zone(actor, zone);
        byte[] body = statements.body(own, ref).orElseThrow(() -> new NotVisible("fund " + own));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("statement-" + ref).build().toString())
                .body(body);
    }

    private Maker maker(Actor actor, String zone, String act) {
        page.own(actor, zone);
        return actor.maker(Kind.FUND_OFFICE, act);
    }

    private ModelAndView after(Actor actor, String zone, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund/statements?zone=" + zone)
                : page.of(actor, zone, "", typed, model);
    }

    private static List<String> chosen(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : ticked;
    }
}
