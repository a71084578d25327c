package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which files are read. Who has no basis is told what someone is told who asks for a firm that does not
 * exist: {@link NotVisible}. Every opening by another than the
 * firm is logged with its basis, and the firm's own of non-public items.
 */
@Component
public class CreditFiles {
    private final FileStore store;
    private final FirmStore firms;
    private final Bases bases;
    private final Vault vault;
    private final Clock clock;

    CreditFiles(FileStore store, FirmStore firms, Bases bases, Vault vault, Clock clock) {
        this.store = store;
        this.firms = firms;
        this.bases = bases;
        this.vault = vault;
        this.clock = clock;
    }

    /** The day it is and all that is known. */
    public Moment now() {
        return new Moment(LocalDate.now(clock), store.known());
    }

    /**
     * Opens a firm's file.
     *
     * @param firm reference of the firm
     * @param moment day and known sequence; a sequence not reached yet is not visible
     * @param purpose what the read log says it was read for: a code with a message {@code read.purpose.<code>}, perhaps
     *     followed by a space and what it is about
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ReadableFile open(Actor actor, String firm, Moment moment, String purpose) {
        Firm found = firm(firm);
        Grant grant = grant(actor, found);
        if (moment.seq() < 0 || moment.seq() > store.known()) throw new NotVisible("known " + moment.seq());
        List<Long> subjects = store.subjects(found, moment);
        if (subjects.isEmpty()) throw new NotVisible("firm " + firm);
        Assembly assembly = new Assembly(
                grant,
                vault,
                store.keys(subjects.stream().mapToLong(Long::longValue).toArray()),
                store.answers(found, moment));
        store.facts(found, moment, assembly::take);
        FileVersion version = new FileVersion(
                firm, moment.seq(), moment.validOn(), HexFormat.of().formatHex(assembly.hash()));
        List<FiledFact> facts = assembly.facts();
        log(actor, found, grant, facts, moment, purpose);
        return new ReadableFile(
                found,
                firms.summaries(List.of(found), moment.validOn(), moment.seq()).getFirst(),
                grant,
                version,
                facts,
                assembly.erased,
                assembly.readThrough());
    }

    /** On what basis the actor may read a firm's file; reads none of it. */
    public Basis basis(Actor actor, String firm) {
        return grant(actor, firm(firm)).basis();
    }

    /**
     * Codes of items that no source may deliver for lack of the firm's authorisation to collect; only the firm is told, for
     * all others the set is empty.
     */
    public Set<String> uncollected(Actor actor, String firm) {
        Firm found = firm(firm);
        return grant(actor, found).basis() instanceof Basis.OwnFile ? bases.uncollected(found) : Set.of();
    }

    /**
     * Who opened the firm's file, newest first.
     *
     * @param before only reads before the one with this number
     * @throws NotVisible for anyone but the firm itself
     */
    public List<FileRead> reads(Actor actor, String firm, long before, int limit) {
        if (!(basis(actor, firm) instanceof Basis.OwnFile)) throw new NotVisible("reads of firm " + firm);
        return store.reads(firm(firm).home(), before, limit, true);
    }

    /** The same without what the firm's own people read. */
    public List<FileRead> readsByOthers(Actor actor, String firm, long before, int limit) {
        if (!(basis(actor, firm) instanceof Basis.OwnFile)) throw new NotVisible("reads of firm " + firm);
        return store.reads(firm(firm).home(), before, limit, false);
    }

    /** By item that the actor's basis covers, the day through which a source has answered; reads no fact. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Map<String, LocalDate> answered(Actor actor, String firm, Moment moment) {
        Firm found = firm(firm);
        Grant grant = grant(actor, found);
        return Answer.through(store.answers(found, moment), grant::hears);
    }

    /**
     * Seals the version of a file that was read, so that it can be cited.
     *
     * @throws IllegalStateException if the same version was sealed before with another hash: then stored facts were altered
     */
    @Transactional
    public FileVersion seal(ReadableFile file) {
        FileVersion version = file.version();
        Firm firm = firm(version.firm());
        byte[] hash = HexFormat.of().parseHex(version.hash());
        store.seal(firm.home(), version.moment(), hash, clock.instant());
        byte[] sealed = store.sealedHash(firm.home(), version.moment()).orElseThrow();
        if (!Arrays.equals(hash, sealed))
            throw new IllegalStateException("file version " + version + " was sealed as "
                    + HexFormat.of().formatHex(sealed) + ": stored facts were altered");
        return version;
    }

    private Firm firm(String ref) {
        return firms.find(ref).orElseThrow(() -> new NotVisible("firm " + ref));
    }

    private Grant grant(Actor actor, Firm firm) {
        return bases.check(actor, firm).orElseThrow(() -> bases.refusal(actor, firm));
    }

    private void log(Actor actor, Firm firm, Grant grant, List<FiledFact> facts, Moment moment, String purpose) {
        String[] items = facts.stream()
                .map(filed -> filed.fact().item())
                .distinct()
                .filter(code -> Catalogue.item(code)
                        .map(CatalogueItem::basis)
                        .filter(basis -> basis != CollectionBasis.PUBLIC)
                        .isPresent())
                .toArray(String[]::new);
        // The firm is told of every opening by others, also where nothing non-public had been delivered yet.
        if (items.length > 0 || !(grant.basis() instanceof Basis.OwnFile))
            store.logRead(firm.home(), actor, grant.basis().code(), items, moment, purpose, clock.instant());
    }
}
