package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens files of many firms as of one moment: a handful of statements for all of them, then unsealing and computing on all
 * cores. One entry of the read log for each file, as for a file that is opened alone.
 */
@Component
class BulkOpening {
    private final BulkStore store;
    private final Vault vault;
    private final Clock clock;

    BulkOpening(BulkStore store, Vault vault, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A file to be opened.
     *
     * @param grant what was checked to be open to its reader
     * @param purpose what the read log says
     */
    record Asked(Firm firm, FirmSummary named, Grant grant, String purpose) {}

    /** In the order of the files; the computation must be free of side effects. */
    <T> List<T> open(Actor by, Moment moment, List<Asked> asked, BiFunction<Asked, ReadableFile, T> compute) {
        Set<Firm> firms = asked.stream().map(Asked::firm).collect(Collectors.toSet());
        Map<Long, List<FileStore.Stored>> facts = store.facts(firms, moment);
        Map<Long, List<FileStore.Key>> keys = store.keys(firms, moment);
        Map<Long, List<Answer>> named = store.answers(firms, moment);
        List<Answer> forAll = store.answersForAll(moment);
        log(by, moment, asked, facts);
        return asked.parallelStream()
                .map(each -> {
                    long home = each.firm.home();
                    List<Answer> answers = new ArrayList<>(forAll);
                    answers.addAll(named.getOrDefault(home, List.of()));
                    Assembly assembly = new Assembly(each.grant, vault, keys.getOrDefault(home, List.of()), answers);
                    facts.getOrDefault(home, List.of()).forEach(assembly::take);
                    return compute.apply(each, file(each, moment, assembly));
                })
                .toList();
    }

    private static ReadableFile file(Asked each, Moment moment, Assembly assembly) {
        FileVersion version = new FileVersion(
                each.firm.ref(), moment.seq(), moment.validOn(), HexFormat.of().formatHex(assembly.hash()));
        return new ReadableFile(
                each.firm,
                each.named,
                each.grant,
                version,
                assembly.facts(),
                assembly.erased,
                assembly.readThrough());
    }

    private void log(Actor by, Moment moment, List<Asked> asked, Map<Long, List<FileStore.Stored>> facts) {
        store.logReads(
                by,
                moment,
                asked.stream().map(each -> each.firm.home()).toArray(Long[]::new),
                asked.stream().map(each -> each.grant.basis().code()).toArray(String[]::new),
                asked.stream()
                        .map(each -> items(each.grant, facts.getOrDefault(each.firm.home(), List.of())))
                        .toArray(String[]::new),
                asked.stream().map(Asked::purpose).toArray(String[]::new),
                clock.instant());
    }

    /** The non-public items of which the grant opened a fact, joined by commas. */
    private static String items(Grant grant, List<FileStore.Stored> rows) {
        return rows.stream()
                .filter(row -> {
                    CatalogueItem item = Catalogue.item(row.item()).orElseThrow();
                    return item.basis() != CollectionBasis.PUBLIC && grant.opens(item, row.validFrom(), row.source());
                })
                .map(FileStore.Stored::item)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
