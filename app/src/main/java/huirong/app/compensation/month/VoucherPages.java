package huirong.app.compensation.month;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.paper.ClaimPapers;
import huirong.app.compensation.voucher.NewVoucherPaper;
import huirong.app.compensation.voucher.VoucherFile;
import huirong.app.compensation.voucher.VoucherPaper;
import huirong.app.compensation.voucher.VoucherPapers;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
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

/** A voucher with its papers. It is named by the number of its first line in the book; where none is named it is the book's first. */
@Controller
class VoucherPages {
    private final FundOffices offices;
    private final BookMonths months;
    private final CloseStore closes;
    private final VoucherStore vouchers;
    private final MonthWords words;
    private final VoucherPapers papers;
    private final ClaimPapers claims;

    VoucherPages(
            FundOffices offices,
            BookMonths months,
            CloseStore closes,
            VoucherStore vouchers,
            MonthWords words,
            VoucherPapers papers,
            ClaimPapers claims) {
        this.offices = offices;
        this.months = months;
        this.closes = closes;
        this.vouchers = vouchers;
        this.words = words;
        this.papers = papers;
        this.claims = claims;
    }

    @GetMapping("/fund/voucher")
    ModelAndView voucher(
            Actor actor, @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "1") String entry, Model model) {
        return page(actor, zone, entry, new Typed(), model);
    }

    @GetMapping("/fund/voucher/paper")
    ResponseEntity<byte[]> paper(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "1") String entry,
            @RequestParam(defaultValue = "1") String no) {
        Zone own = offices.readable(actor, zone);
        long line = number(entry);
        int paper = Math.toIntExact(number(no));
        VoucherFile file = papers.file(own.code(), line, paper).orElseThrow(() -> new NotVisible("fund " + zone));
        String name = "voucher-" + own.code() + "-" + line + "-" + paper + "." + file.media().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(file.body());
    }

    @PostMapping("/fund/voucher/papers")
    ModelAndView attach(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String sheets,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        offices.own(actor, zone);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "voucher.attach");
        long line = number(entry);
        Typed typed = new Typed();
        String named = typed.words("label", label, 80);
        int counted = typed.number("sheets", sheets, 1, 9_999);
        String late = note.isBlank() ? "" : typed.words("note", note, 200);
        if (file == null || file.isEmpty()) typed.fault("file", "typed.missing");
        else if (file.getSize() > NewVoucherPaper.MOST_BYTES) typed.fault("file", "voucher-large");
        if (typed.sound() && file != null) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\0', ' ');
            NewVoucherPaper paper =
                    new NewVoucherPaper(named, counted, late, name.substring(0, Math.min(200, name.length())), file.getBytes());
            papers.add(maker, key, zone, line, paper).ifPresent(why -> typed.fault("file", why.code()));
        }
        model.addAttribute("typedLabel", label);
        model.addAttribute("typedSheets", sheets);
        model.addAttribute("typedNote", note);
        return after(actor, zone, entry, typed, model);
    }

    @PostMapping("/fund/voucher/papers/strike")
    ModelAndView strike(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String no,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model) {
        offices.own(actor, zone);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "voucher.strike");
        long line = number(entry);
        int paper = Math.toIntExact(number(no));
        Typed typed = new Typed();
        String why = typed.words("words", said, 200);
        if (typed.sound())
            papers.strike(maker, key, zone, line, paper, why).ifPresent(refusal -> typed.fault("papers", refusal.code()));
        return after(actor, zone, entry, typed, model);
    }

    private ModelAndView after(Actor actor, String zone, String entry, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund/voucher?zone=" + zone + "&entry=" + number(entry))
                : page(actor, zone, entry, typed, model);
    }

    private ModelAndView page(Actor actor, String code, String asked, Typed typed, Model model) {
        Zone zone = offices.readable(actor, code);
        long entry = number(asked);
        YearMonth month = vouchers.month(zone.code(), entry).orElseThrow(() -> new NotVisible("fund " + code));
        List<ShownVoucher> lines = words.voucher(months.of(zone.code(), month), entry);
        if (lines.isEmpty() || lines.getFirst().no() != entry) throw new NotVisible("fund " + code);
        List<VoucherPaper> attached = papers.of(zone.code(), entry);
        Optional<String> claim = papers.claim(zone.code(), entry);
        model.addAttribute("zone", zone);
        model.addAttribute("month", month);
        model.addAttribute("entry", entry);
        model.addAttribute("lines", lines);
        model.addAttribute("papers", attached);
        model.addAttribute("claim", claim.orElse(null));
        model.addAttribute("claimPapers", claim.map(ref -> claims.of(ref).size()).orElse(0));
        model.addAttribute("closed", closes.of(zone.code(), month)
                .filter(close -> close.state() == MonthClose.State.CLOSED)
                .isPresent());
        model.addAttribute("maker", offices.keeps(actor, zone.code()) && actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/voucher", model, typed.faults());
    }

    static long number(String asked) {
        if (!asked.matches("[1-9][0-9]{0,8}")) throw new NotVisible("fund " + asked);
        return Long.parseLong(asked);
    }
}
