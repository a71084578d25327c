package huirong.app.compensation.month;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Zone;
import huirong.app.web.pdf.PdfPages;
import huirong.core.money.Capitals;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vouchers for the binder, in Chinese: one, or those of a month, {@value #VOLUME} in a file. */
@Controller
class VoucherPrints {
    /** Vouchers in one file, which is some hundred pages. */
    static final int VOLUME = 200;

    private final FundOffices offices;
    private final BookMonths months;
    private final VoucherStore vouchers;
    private final MonthWords words;
    private final Accounts accounts;
    private final PdfPages pdf;
    private final Clock clock;

    VoucherPrints(
            FundOffices offices,
            BookMonths months,
            VoucherStore vouchers,
            MonthWords words,
            Accounts accounts,
            PdfPages pdf,
            Clock clock) {
        this.offices = offices;
        this.months = months;
        this.vouchers = vouchers;
        this.words = words;
        this.accounts = accounts;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/fund/voucher.pdf")
    ResponseEntity<byte[]> one(
            Actor actor, @RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "1") String entry) {
        Zone own = offices.readable(actor, zone);
        long line = VoucherPages.number(entry);
        YearMonth month = vouchers.month(own.code(), line).orElseThrow(() -> new NotVisible("fund " + zone));
        List<Voucher> lines = vouchers.one(own.code(), months.of(own.code(), month).after(), line);
        if (lines.isEmpty() || lines.getFirst().no() != line) throw new NotVisible("fund " + zone);
        return sent("voucher-" + own.code() + "-" + line, own, lines);
    }

    /** @param part number of the volume, from 1 */
    @GetMapping("/fund/month/vouchers.pdf")
    ResponseEntity<byte[]> month(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "1") String part) {
        Zone own = offices.readable(actor, zone);
        YearMonth asked = month.isEmpty() ? YearMonth.now(clock) : MonthPages.month(month);
        BookMonth book = months.of(own.code(), asked);
        long first = (VoucherPages.number(part) - 1) * VOLUME + 1;
        List<Voucher> lines = vouchers.between(own.code(), book.after(), book.upTo(), first, first + VOLUME - 1);
        if (lines.isEmpty()) throw new NotVisible("fund " + zone);
        return sent("vouchers-" + own.code() + "-" + asked + "-" + part, own, lines);
    }

    private ResponseEntity<byte[]> sent(String name, Zone zone, List<Voucher> lines) {
        byte[] file = pdf.of("compensation/voucher-print", () -> Map.of("vouchers", prints(lines), "unit", zone.chinese()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".pdf").build().toString())
                .body(file);
    }

    private List<VoucherPrint> prints(List<Voucher> lines) {
        Set<String> refs = new HashSet<>();
        for (Voucher line : lines) refs.addAll(persons(line));
        Map<String, String> names = accounts.names(refs);
        List<VoucherPrint> prints = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to < lines.size() && lines.get(to).voucher() == lines.get(from).voucher()) continue;
            prints.add(print(lines.subList(from, to), names));
            from = to;
        }
        return prints;
    }

    private VoucherPrint print(List<Voucher> lines, Map<String, String> names) {
        List<VoucherPrint.Row> rows = new ArrayList<>();
        long sum = 0;
        List<ShownVoucher> shown = words.shown(lines);
        for (ShownVoucher line : shown) {
            rows.add(new VoucherPrint.Row(line.summary(), line.debit(), line.fen(), null));
            rows.add(new VoucherPrint.Row(line.summary(), line.credit(), null, line.fen()));
            sum += line.fen();
        }
        ShownVoucher first = shown.getFirst();
        List<String> by = persons(lines.getFirst());
        return new VoucherPrint(
                first.name(), first.day(), rows, sum, Capitals.of(sum), first.sheets(), name(by, 0, names), name(by, 1, names));
    }

    /** The accounts that stand for an entry: who entered it, and who agreed. */
    private static List<String> persons(Voucher line) {
        return Arrays.asList(line.by().split(" "));
    }

    private static @Nullable String name(List<String> by, int place, Map<String, String> names) {
        return place < by.size() ? names.get(by.get(place)) : null;
    }
}
