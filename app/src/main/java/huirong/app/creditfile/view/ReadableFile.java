package huirong.app.creditfile.view;

import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A firm's file as one reader may see it. Only the check makes one. */
public final class ReadableFile {
    private final FirmSummary firm;
    private final Grant grant;
    private final FileVersion version;
    private final List<FiledFact> facts;
    private final List<ErasedFact> erased;
    private final Map<String, LocalDate> collectedThrough;

    ReadableFile(
            FirmSummary firm,
            Grant grant,
            FileVersion version,
            List<FiledFact> facts,
            List<ErasedFact> erased,
            Map<String, LocalDate> collectedThrough) {
        this.firm = firm;
        this.grant = grant;
        this.version = version;
        this.facts = facts;
        this.erased = erased;
        this.collectedThrough = collectedThrough;
    }

    public FirmSummary firm() {
        return firm;
    }

    public Basis basis() {
        return grant.basis();
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
    public boolean covers(huirong.core.fact.CatalogueItem item) {
        return grant.mentions(item);
    }

    /** What an evaluation of this file must cite beside the version, as canonical values. */
    public Map<String, Object> citation() {
        return grant.cited();
    }

    /** What features are computed over. */
    public FactFile factFile() {
        return new FactFile(
                version.validOn(), facts.stream().map(FiledFact::fact).toList(), collectedThrough);
    }
}
