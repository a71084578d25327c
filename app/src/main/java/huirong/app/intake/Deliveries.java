package huirong.app.intake;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.audit.Audit;
import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.facts.SealingKey;
import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door for files: a delivery is stored as it came, before anything reads its rows. */
@Component
class Deliveries {
    private static final Set<Kind> SENDERS = Set.of(Kind.DEPARTMENT, Kind.CREDIT_OFFICE, Kind.OPERATOR);

    private final DeliveryStore store;
    private final RawStore raw;
    private final FactSubmissions facts;
    private final Vault vault;
    private final ReadingQueue queue;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Deliveries(
            DeliveryStore store,
            RawStore raw,
            FactSubmissions facts,
            Vault vault,
            ReadingQueue queue,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.raw = raw;
        this.facts = facts;
        this.vault = vault;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** True for an organisation that may send files in at all. */
    static boolean sends(Actor actor) {
        return SENDERS.contains(actor.organisation().kind());
    }

    /** The items this organisation may deliver, in the order of the catalogue. */
    static List<CatalogueItem> items(Actor actor) {
        return Catalogue.ITEMS.stream()
                .filter(item -> sends(actor) && mayDeliver(actor, item.code()))
                .toList();
    }

    /**
     * Takes a file in. The same key with the same bytes and manifest gives the delivery stored before; with others it is
     * refused.
     *
     * @throws NotVisible for an organisation that delivers nothing
     */
    Received receive(Actor actor, Arrival arrival) {
        if (!sends(actor)) throw new NotVisible("deliveries");
        Manifest manifest;
        try {
            manifest = ManifestText.read(arrival.manifest());
        } catch (ManifestText.Wrong wrong) {
            return new Received.Refused(wrong.code(), wrong.chinese(), wrong.english());
        }
        if (!mayDeliver(actor, manifest.item().code())) {
            audit.record(actor, "delivery.receive", "item " + manifest.item().code(), "delivery.item", false);
            return new Received.Refused(
                    "delivery.item",
                    "本单位未登记为「" + manifest.item().chinese() + "」的数据来源，请联系平台运营单位",
                    "Your organisation is not registered as a source of " + manifest.item().english()
                            + ". Please call the platform's operator.");
        }
        Received received;
        try {
            received = transaction.execute(status -> {
                Received stored = store(actor, arrival, manifest);
                if (stored instanceof Received.Refused) status.setRollbackOnly();
                return stored;
            });
        } catch (DuplicateKeyException sameKeyAtOnce) {
            received = again(store.byKey(actor.scope(), arrival.idempotencyKey()).orElseThrow(), arrival, digest(arrival));
        }
        queue.wake();
        if (received instanceof Received.Refused(String code, String chinese, String english))
            audit.record(actor, "delivery.receive", "item " + manifest.item().code(), code, false);
        return Objects.requireNonNull(received);
    }

    private Received store(Actor actor, Arrival arrival, Manifest manifest) {
        Optional<Delivery> before = store.byKey(actor.scope(), arrival.idempotencyKey());
        if (before.isPresent()) return again(before.get(), arrival, digest(arrival));
        long id = facts.fresh();
        Instant now = clock.instant();
        LocalDate asOf = manifest.asOf().orElse(LocalDate.now(clock));
        byte[] rawKey = manifest.item().basis().firmByFirm() ? vault.newKey() : null;
        store.add(id, Reference.fresh(), actor, arrival, manifest, asOf, now, rawKey);
        MessageDigest sha256 = Sha256.digest();
        long size = copy(arrival.bytes(), id, rawKey == null ? null : vault.unwrap(rawKey), sha256);
        byte[] digest = sha256.digest();
        store.stored(id, size, digest);
        if (arrival.sha256() != null && !HexFormat.of().formatHex(digest).equalsIgnoreCase(arrival.sha256()))
            return new Received.Refused(
                    "delivery.digest",
                    "收到的文件与发送前的校验值不一致（可能传输中断，或文件在发送时仍在变化），未保存任何内容，请待文件不再变化后重新报送",
                    "What arrived differs from what was sent (cut short, or the file changed while it was sent). Nothing was"
                            + " kept; deliver again once the file is at rest.");
        audit.record(actor, "delivery.receive", "delivery " + id, manifest.item().code(), true);
        return new Received.Stored(store.byKey(actor.scope(), arrival.idempotencyKey()).orElseThrow());
    }

    private static Received again(Delivery before, Arrival arrival, String sha256) {
        if (before.sha256().equals(sha256) && before.manifest().equals(arrival.manifest()))
            return new Received.Stored(before);
        return new Received.Refused(
                "delivery.key-reused",
                "该幂等键已用于另一份报送，请换用新的键",
                "This idempotency key was used for another delivery. Use a new one.");
    }

    private static boolean mayDeliver(Actor actor, String item) {
        return actor.organisation().kind() != Kind.DEPARTMENT || actor.organisation().items().contains(item);
    }

    private long copy(InputStream bytes, long id, @Nullable SealingKey key, MessageDigest sha256) {
        try {
            long size = 0;
            for (int number = 0; ; number++) {
                byte[] chunk = bytes.readNBytes(RawStore.CHUNK);
                if (chunk.length == 0) return size;
                sha256.update(chunk);
                size += chunk.length;
                raw.add(id, number, chunk, key);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(Arrival arrival) {
        MessageDigest sha256 = Sha256.digest();
        byte[] buffer = new byte[RawStore.CHUNK];
        try {
            for (int n = arrival.bytes().read(buffer); n >= 0; n = arrival.bytes().read(buffer)) sha256.update(buffer, 0, n);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
