package huirong.app.creditfile.view;

import huirong.app.creditfile.facts.Vault;
import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The registration facts of firms that are public by law. A code finds a firm here and opens nothing of its file. */
@Component
public class PublicRegister {
    private final RegisterStore store;
    private final FirmStore firms;
    private final Vault vault;
    private final Clock clock;

    PublicRegister(RegisterStore store, FirmStore firms, Vault vault, Clock clock) {
        this.store = store;
        this.firms = firms;
        this.vault = vault;
        this.clock = clock;
    }

    /** The firm that has this unified social credit code today; empty if none is known. */
    public Optional<Registration> find(String code) {
        return store.firm(code, LocalDate.now(clock)).flatMap(this::of);
    }

    /** What is registered of a firm today; empty if nothing is, or what was is erased. */
    public Optional<Registration> of(String firm) {
        LocalDate today = LocalDate.now(clock);
        return store.newest(firm, today).map(stored -> {
            Fact fact = Fact.read(
                    Catalogue.REGISTRATION,
                    stored.effective(),
                    null,
                    vault.unwrap(stored.wrapped()).open(stored.body()));
            return new Registration(
                    firm,
                    stored.code(),
                    fact.text("name"),
                    fact.text("legal_form"),
                    fact.text("status"),
                    fact.text("industry"),
                    fact.text("division"),
                    fact.date("founded"),
                    stored.effective(),
                    stored.source());
        });
    }

    /** Registered names by firm's reference; firms nobody knows are left out. */
    public Map<String, String> names(Collection<String> refs) {
        return firms.summaries(firms.find(refs), LocalDate.now(clock), null).stream()
                .collect(Collectors.toMap(FirmSummary::ref, FirmSummary::name));
    }

    /** Unified social credit codes by firm's reference; firms without one are left out. */
    public Map<String, String> codes(Collection<String> refs) {
        return allCodes(refs).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, firm -> firm.getValue().getFirst()));
    }

    /** The same where a firm has more than one, by a change that kept the firm: the one of its newest name comes first. */
    public Map<String, List<String>> allCodes(Collection<String> refs) {
        return firms.summaries(firms.find(refs), LocalDate.now(clock), null).stream()
                .map(firm -> Map.entry(firm.ref(), codes(firm)))
                .filter(firm -> !firm.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> codes(FirmSummary firm) {
        return firm.identifiers().stream()
                .filter(known -> known.scheme().equals("uscc"))
                .map(FirmSummary.Identifier::identifier)
                .toList();
    }

    /** The registered names of whoever has these codes today, by code; codes that nobody is known to have are left out. */
    public Map<String, String> namesByCode(Collection<String> codes) {
        Set<String> asked = Set.copyOf(codes);
        return firms.summaries(store.firms(codes, LocalDate.now(clock)), LocalDate.now(clock), null).stream()
                .flatMap(firm -> codes(firm).stream().filter(asked::contains).map(code -> Map.entry(code, firm.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
