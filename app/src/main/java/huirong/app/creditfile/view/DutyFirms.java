package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.core.fact.CanonicalJson;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All firms there are, and the versions of their files that were sealed, for a public duty. Reads no fact. */
@Component
public class DutyFirms {
    private final FirmStore firms;
    private final BulkStore store;
    private final Bases bases;

    DutyFirms(FirmStore firms, BulkStore store, Bases bases) {
        this.firms = firms;
        this.store = store;
        this.bases = bases;
    }

    /**
     * A version of a firm's file that was sealed.
     *
     * @param home of the firm
     * @param citation canonical JSON of what the duty opens of it
     */
    public record Sealed(long home, FileVersion version, String citation) {}

    /**
     * References of firms that had a file as of a moment, ascending.
     *
     * @param after the last reference of the page before; empty for the first page
     * @throws NotVisible for anyone without a public duty
     */
    public List<String> page(Actor actor, Moment moment, String after, int limit) {
        List<Firm> page = firms.page(moment, after, limit);
        page.forEach(firm -> grant(actor, firm));
        return page.stream().map(Firm::ref).toList();
    }

    /**
     * By reference of each firm, the version of its file that was sealed as of a moment; firms without one are absent.
     *
     * @throws NotVisible for anyone without a public duty
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Map<String, Sealed> sealed(Actor actor, List<String> refs, Moment moment) {
        Map<Long, Firm> found = firms.find(refs).stream().collect(Collectors.toMap(Firm::home, firm -> firm));
        Map<String, Sealed> sealed = new LinkedHashMap<>();
        store.sealed(found.keySet(), moment).forEach((home, hash) -> {
            Firm firm = found.get(home);
            if (firm == null) return;
            Grant grant = grant(actor, firm);
            FileVersion version =
                    new FileVersion(firm.ref(), moment.seq(), moment.validOn(), HexFormat.of().formatHex(hash));
            sealed.put(firm.ref(), new Sealed(home, version, CanonicalJson.write(grant.cited())));
        });
        return sealed;
    }

    private Grant grant(Actor actor, Firm firm) {
        return bases.check(actor, firm)
                .filter(given -> given.basis() instanceof Basis.PublicDuty)
                .orElseThrow(() -> new NotVisible("firm " + firm.ref()));
    }
}
