package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
    private final BulkStore bulk;
    private final FileStore store;
    private final FirmStore firms;
    private final Vault vault;
    private final Clock clock;

    PastFiles(BulkStore bulk, FileStore store, FirmStore firms, Vault vault, Clock clock) {
        this.bulk = bulk;
        this.store = store;
        this.firms = firms;
        this.vault = vault;
        this.clock = clock;
    }

    private record Opened(CitedFile cited, Firm firm, Grant grant) {}

    /**
     * Opens files that were all read as of one moment; the computation runs on all cores, in no order, and its answers come
     * in the order of the files.
     *
     * @param purpose as for {@link CreditFiles#open}; the read log adds the reference of what was computed
     * @param compute must be free of side effects; it gets no file of a firm that has no subject at the moment
     * @throws NotVisible for anyone but the operator's administrator, and for a firm that does not exist
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public <T> List<T> reopen(
            Actor by, Moment moment, List<CitedFile> files, String purpose, BiFunction<CitedFile, ReadableFile, T> compute) {
        if (!by.administersPlatform()) throw new NotVisible("past files");
        if (moment.seq() < 0 || moment.seq() > store.known()) throw new NotVisible("known " + moment.seq());
        Map<String, Firm> known = firms.find(files.stream().map(CitedFile::firm).distinct().toList()).stream()
                .collect(Collectors.toMap(Firm::ref, firm -> firm));
        List<Opened> asked = files.stream().map(file -> opened(file, known)).toList();
        Map<Long, List<FileStore.Stored>> facts = bulk.facts(known.values(), moment);
        Map<Long, List<FileStore.Key>> keys = bulk.keys(known.values(), moment);
        Map<Long, List<Answer>> named = bulk.answers(known.values(), moment);
        List<Answer> forAll = bulk.answersForAll(moment);
        log(by, moment, asked, facts, purpose);
        return asked.parallelStream()
                .map(each -> {
                    long home = each.firm.home();
                    List<Answer> answers = new ArrayList<>(forAll);
                    answers.addAll(named.getOrDefault(home, List.of()));
                    Assembly assembly = new Assembly(each.grant, vault, keys.getOrDefault(home, List.of()), answers);
                    facts.getOrDefault(home, List.of()).forEach(assembly::take);
                    return compute.apply(each.cited, file(each, moment, assembly));
                })
                .toList();
    }

    private static ReadableFile file(Opened each, Moment moment, Assembly assembly) {
        FileVersion version = new FileVersion(
                each.firm.ref(), moment.seq(), moment.validOn(), HexFormat.of().formatHex(assembly.hash()));
        return new ReadableFile(
                each.firm,
                new FirmSummary(each.firm.ref(), "", List.of()),
                each.grant,
                version,
                assembly.facts(),
                assembly.erased,
                assembly.readThrough());
    }

    private static Opened opened(CitedFile file, Map<String, Firm> known) {
        Firm firm = known.get(file.firm());
        if (firm == null) throw new NotVisible("firm " + file.firm());
        return new Opened(file, firm, CitedGrant.read(firm.home(), file.citation()));
    }

    private void log(
            Actor by, Moment moment, List<Opened> asked, Map<Long, List<FileStore.Stored>> facts, String purpose) {
        Map<Opened, String> items = new LinkedHashMap<>();
        for (Opened each : asked)
            items.put(
                    each,
                    facts.getOrDefault(each.firm.home(), List.of()).stream()
                            .map(row -> Catalogue.item(row.item()).orElseThrow())
                            .filter(item -> item.basis() != CollectionBasis.PUBLIC && each.grant.mentions(item))
                            .map(CatalogueItem::code)
                            .distinct()
                            .collect(Collectors.joining(",")));
        bulk.logReads(
                by,
                moment,
                asked.stream().map(each -> each.firm.home()).toArray(Long[]::new),
                asked.stream().map(each -> each.grant.basis().code()).toArray(String[]::new),
                items.values().toArray(String[]::new),
                asked.stream().map(each -> purpose + " " + each.cited.about()).toArray(String[]::new),
                clock.instant());
    }
}
