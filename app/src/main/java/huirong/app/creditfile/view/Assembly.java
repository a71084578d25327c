package huirong.app.creditfile.view;

import huirong.app.creditfile.facts.SealingKey;
import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts one file together: hashes every statement, opens those that the grant opens.
 *
 * <p>Hashed bytes: a line {@code huirong-file-1}; per statement, in order of item, valid from, key, subject, a line
 * {@code item key digest from to}; per item, a line {@code through item day}. Digests of facts stay when their key is
 * destroyed, so a version verifies after an erasure. A body that its digest does not stand for is never shown.
 */
class Assembly {
    private static final HexFormat HEX = HexFormat.of();

    private final Grant grant;
    private final Vault vault;
    private final Map<String, FileStore.Key> stored = new HashMap<>();
    private final Map<String, SealingKey> opened = new HashMap<>();
    private final MessageDigest hash;
    private final List<FiledFact> facts = new ArrayList<>();
    final List<ErasedFact> erased = new ArrayList<>();
    private final List<Answer> answers;

    Assembly(Grant grant, Vault vault, List<FileStore.Key> keys, List<Answer> answers) {
        this.grant = grant;
        this.vault = vault;
        keys.forEach(key -> stored.put(key.subject() + " " + key.item(), key));
        this.answers = answers;
        hash = Sha256.digest();
        line("huirong-file-1");
    }

    void take(FileStore.Stored row) {
        line(row.item() + ' ' + HEX.formatHex(row.key()) + ' ' + HEX.formatHex(row.digest()) + ' ' + row.validFrom()
                + ' ' + (row.validTo() == null ? "-" : row.validTo()));
        CatalogueItem item = item(row.item());
        if (grant.opens(item, row.validFrom(), row.source())) open(row, item);
    }

    /**
     * The facts that were opened. Two subjects of one firm may each have been told the same thing, for example an invoice under
     * the old and the new number: of those with one item and key, the statement known last counts.
     */
    List<FiledFact> facts() {
        Map<String, FiledFact> newest = new LinkedHashMap<>();
        for (FiledFact filed : facts)
            newest.merge(filed.fact().item() + ' ' + filed.fact().key(), filed, Assembly::knownLast);
        return List.copyOf(newest.values());
    }

    private static FiledFact knownLast(FiledFact one, FiledFact other) {
        return one.seq() != other.seq()
                ? one.seq() > other.seq() ? one : other
                : one.line() >= other.line() ? one : other;
    }

    /** By item that the grant covers, the day through which a source has answered. */
    Map<String, LocalDate> readThrough() {
        return Answer.through(answers, grant::hears);
    }

    byte[] hash() {
        Answer.through(answers, answer -> true).forEach((code, day) -> line("through " + code + ' ' + day));
        return hash.digest();
    }

    private void open(FileStore.Stored row, CatalogueItem item) {
        String name = row.subject() + " " + row.item();
        FileStore.Key key = stored.get(name);
        if (key == null) throw new IllegalStateException("no sealing key for subject " + name);
        if (key.wrapped() == null) {
            erased.add(new ErasedFact(
                    row.item(),
                    row.validFrom(),
                    HEX.formatHex(row.digest()),
                    Objects.requireNonNull(key.erasedOn()),
                    key.legalBasis()));
            return;
        }
        SealingKey sealing = opened.computeIfAbsent(name, missing -> vault.unwrap(key.wrapped()));
        byte[] content = sealing.open(row.body());
        if (!MessageDigest.isEqual(sealing.digest(content), row.digest()))
            throw new IllegalStateException("a stored fact was altered: " + row.document() + " line " + row.line());
        Fact fact = Fact.read(item, row.validFrom(), row.validTo(), content);
        facts.add(new FiledFact(
                fact, row.source(), row.document(), row.line(), row.knownAt(), row.seq(), HEX.formatHex(row.digest())));
    }

    private void line(String text) {
        hash.update((text + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogueItem item(String code) {
        return Catalogue.item(code).orElseThrow(() -> new IllegalStateException("not in the catalogue: " + code));
    }
}
