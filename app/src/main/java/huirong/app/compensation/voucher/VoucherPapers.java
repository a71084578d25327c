package huirong.app.compensation.voucher;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.core.fact.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The papers of a fund's vouchers only ever grow: a wrong one is struck out with its reason and stays readable. Who may read them is the
 * caller's to ask. A voucher is named by the number of its first line in the book.
 */
@Component
public class VoucherPapers {
    private static final String BASIS = "fund office";

    private final VoucherPaperStore store;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    VoucherPapers(VoucherPaperStore store, FundOffices offices, Attempts attempts, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund, and where there is no such voucher */
    public Optional<VoucherRefusal> add(Maker maker, String key, String zone, long entry, NewVoucherPaper paper) {
        Actor by = maker.actor();
        offices.own(by, zone);
        String sha256 = Sha256.of(paper.body());
        List<String> content = List.of(zone, Long.toString(entry), paper.label(), Integer.toString(paper.sheets()), paper.lateNote(), sha256);
        return attempts.once(by, key, "voucher.attach", "fund " + zone, BASIS, content, () -> {
            boolean closed = store.lock(zone, entry).orElseThrow(() -> new NotVisible("fund " + zone));
            Optional<Media> media = Media.of(paper.body());
            if (media.isEmpty()) return Optional.of(VoucherRefusal.TYPE);
            boolean there = store.of(zone, entry).stream().anyMatch(one -> one.struckAt() == null && one.sha256().equals(sha256));
            if (there) return Optional.of(VoucherRefusal.DOUBLED);
            if (closed && paper.lateNote().isEmpty()) return Optional.of(VoucherRefusal.CLOSED);
            store.add(by, zone, entry, paper, media.get(), sha256, closed ? paper.lateNote() : null, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund, and where there is no such paper */
    public Optional<VoucherRefusal> strike(Maker maker, String key, String zone, long entry, int no, String words) {
        Actor by = maker.actor();
        offices.own(by, zone);
        List<String> content = List.of(zone, Long.toString(entry), Integer.toString(no), words);
        return attempts.once(by, key, "voucher.strike", "fund " + zone, BASIS, content, () -> {
            if (of(zone, entry).stream().noneMatch(one -> one.no() == no)) throw new NotVisible("fund " + zone);
            return store.strike(by, zone, entry, no, words, clock.instant()) ? Optional.empty() : Optional.of(VoucherRefusal.MOVE);
        });
    }

    /** In the order in which they were added, those struck out too. */
    public List<VoucherPaper> of(String zone, long entry) {
        return store.of(zone, entry);
    }

    public Optional<VoucherFile> file(String zone, long entry, int no) {
        return store.file(zone, entry, no);
    }

    /** The claim that a voucher paid, whose papers are its own and are not kept twice. */
    public Optional<String> claim(String zone, long entry) {
        return store.claim(zone, entry);
    }
}
