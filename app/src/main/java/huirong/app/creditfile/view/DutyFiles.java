package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.view.BulkOpening.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of many firms, opened under a public duty: what an office computes for every firm. Each opening is logged as one by
 * one; what is opened is what {@link CreditFiles#open} would open.
 */
@Component
public class DutyFiles {
    private final BulkOpening bulk;
    private final BulkStore store;
    private final FileStore files;
    private final FirmStore firms;
    private final Bases bases;
    private final Clock clock;

    DutyFiles(BulkOpening bulk, BulkStore store, FileStore files, FirmStore firms, Bases bases, Clock clock) {
        this.bulk = bulk;
        this.store = store;
        this.files = files;
        this.firms = firms;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * By reference of each firm, and by item that the duty covers, the day through which a source has answered.
     *
     * @throws NotVisible for anyone without a public duty, and for a firm that does not exist
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Map<String, Map<String, LocalDate>> answered(Actor actor, List<String> refs, Moment moment) {
        List<Firm> found = found(refs);
        Map<Long, List<Answer>> named = store.answers(found, moment);
        List<Answer> forAll = store.answersForAll(moment);
        Map<String, Map<String, LocalDate>> answered = new LinkedHashMap<>();
        for (Firm firm : found) {
            Grant grant = grant(actor, firm);
            List<Answer> answers = new ArrayList<>(forAll);
            answers.addAll(named.getOrDefault(firm.home(), List.of()));
            answered.put(firm.ref(), Answer.through(answers, grant::hears));
        }
        return answered;
    }

    /**
     * Opens files; the computation runs on all cores, in no order.
     *
     * @param purpose as for {@link CreditFiles#open}
     * @param compute must be free of side effects
     * @return what was computed, in the order of the references
     * @throws NotVisible for anyone without a public duty, and for a firm that does not exist
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public <T> List<T> open(
            Actor actor, List<String> refs, Moment moment, String purpose, Function<ReadableFile, T> compute) {
        if (moment.seq() < 0 || moment.seq() > files.known()) throw new NotVisible("known " + moment.seq());
        List<Firm> found = found(refs);
        Map<String, FirmSummary> named = firms.summaries(found, moment.validOn(), moment.seq()).stream()
                .collect(Collectors.toMap(FirmSummary::ref, firm -> firm));
        List<Asked> asked = found.stream()
                .map(firm -> new Asked(
                        firm,
                        named.getOrDefault(firm.ref(), new FirmSummary(firm.ref(), "", List.of())),
                        grant(actor, firm),
                        purpose))
                .toList();
        return bulk.open(actor, moment, asked, (each, file) -> compute.apply(file));
    }

    /**
     * Seals versions of files that were read, as {@link CreditFiles#seal} does.
     *
     * @throws IllegalStateException if one was sealed before with another hash: then stored facts were altered
     */
    @Transactional
    public void seal(List<ReadableFile> read) {
        if (read.isEmpty()) return;
        Moment moment = read.getFirst().version().moment();
        Map<Long, byte[]> hashes = read.stream()
                .collect(Collectors.toMap(
                        ReadableFile::home, file -> HexFormat.of().parseHex(file.version().hash())));
        store.seal(hashes, moment, clock.instant())
                .forEach((home, sealed) -> {
                    if (!Arrays.equals(sealed, hashes.get(home)))
                        throw new IllegalStateException("a file version of " + moment + " was sealed with another hash: "
                                + "stored facts were altered");
                });
    }

    private List<Firm> found(List<String> refs) {
        Map<String, Firm> known =
                firms.find(refs).stream().collect(Collectors.toMap(Firm::ref, firm -> firm));
        return refs.stream()
                .map(ref -> {
                    Firm firm = known.get(ref);
                    if (firm == null) throw new NotVisible("firm " + ref);
                    return firm;
                })
                .toList();
    }

    private Grant grant(Actor actor, Firm firm) {
        return bases.check(actor, firm)
                .filter(given -> given.basis() instanceof Basis.PublicDuty)
                .orElseThrow(() -> new NotVisible("firm " + firm.ref()));
    }
}
