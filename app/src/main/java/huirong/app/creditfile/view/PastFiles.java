package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.view.BulkOpening.Asked;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as they were open to their readers when something was computed from them, opened again by the platform's operator for
 * nothing but to compute it again: on the basis that was cited, which opens neither more nor less, however it ended since. No
 * fact leaves the computation. Each opening stands in the firm's read log with the cited basis.
 */
@Component
public class PastFiles {
    private final BulkOpening bulk;
    private final FileStore store;
    private final FirmStore firms;

    PastFiles(BulkOpening bulk, FileStore store, FirmStore firms) {
        this.bulk = bulk;
        this.store = store;
        this.firms = firms;
    }

    /**
     * Opens files that were all read as of one moment; the computation runs on all cores, in no order.
     *
     * @param purpose as for {@link CreditFiles#open}; the read log adds the reference of what was computed
     * @param compute must be free of side effects
     * @return what was computed, in the order of the files
     * @throws NotVisible for anyone but the operator's administrator, and for a firm that does not exist
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public <T> List<T> reopen(
            Actor by, Moment moment, List<CitedFile> files, String purpose, Function<ReadableFile, T> compute) {
        if (!by.administersPlatform()) throw new NotVisible("past files");
        if (moment.seq() < 0 || moment.seq() > store.known()) throw new NotVisible("known " + moment.seq());
        Map<String, Firm> known = firms.find(files.stream().map(CitedFile::firm).distinct().toList()).stream()
                .collect(Collectors.toMap(Firm::ref, firm -> firm));
        List<Asked> asked = files.stream().map(file -> asked(file, known, purpose)).toList();
        return bulk.open(by, moment, asked, (each, file) -> compute.apply(file));
    }

    private static Asked asked(CitedFile file, Map<String, Firm> known, String purpose) {
        Firm firm = known.get(file.firm());
        if (firm == null) throw new NotVisible("firm " + file.firm());
        return new Asked(
                firm,
                new FirmSummary(firm.ref(), "", List.of()),
                CitedGrant.read(firm.home(), file.citation()),
                purpose + " " + file.about());
    }
}
