package huirong.app.creditfile.view;

import huirong.app.creditfile.consent.Consent;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A firm's file as one reader may see it. Only the check makes one. */
public final class ReadableFile {
    private final Firm number;
    private final FirmSummary firm;
    private final Grant grant;
    private final FileVersion version;
    private final List<FiledFact> facts;
    private final List<ErasedFact> erased;
    private final Map<String, LocalDate> collectedThrough;

    ReadableFile(
            Firm number,
            FirmSummary firm,
            Grant grant,
            FileVersion version,
            List<FiledFact> facts,
            List<ErasedFact> erased,
            Map<String, LocalDate> collectedThrough) {
        this.number = number;
        this.firm = firm;
        this.grant = grant;
        this.version = version;
        this.facts = facts;
        this.erased = erased;
        this.collectedThrough = collectedThrough;
    }

    /** The number the firm's big tables are sharded on; it never leaves the server. */
    public long home() {
        return number.home();
    }

    public FirmSummary firm() {
        return firm;
    }

    public Basis basis() {
        return grant.basis();
    }

    /** The firm's authorisations that the basis rests on; none if it rests on something else. */
    public List<Consent> consents() {
        return grant.consents();
    }

    public FileVersion version() {
        return version;
    }

    public List<FiledFact> facts() {
        return facts;
    }

    public List<ErasedFact> erased() {
        return erased;
    }

    /** True if this reader's basis covers the item at all. */
    public boolean covers(CatalogueItem item) {
        return grant.mentions(item);
    }

    /** What an evaluation of this file must cite beside the version, as canonical values. */
    public Map<String, Object> citation() {
        return grant.cited();
    }

    /** By item that the basis covers, the day through which a source has answered. */
    public Map<String, LocalDate> collectedThrough() {
        return collectedThrough;
    }

    /** What features are computed over. */
    public FactFile factFile() {
        return new FactFile(
                version.validOn(), facts.stream().map(FiledFact::fact).toList(), collectedThrough);
    }
}
