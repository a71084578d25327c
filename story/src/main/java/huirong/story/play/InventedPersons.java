package huirong.story.play;

import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.identity.Directory;
import huirong.story.identity.Identity;
import huirong.story.identity.Identity.Licence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may be chosen at the simulated sign-in: the representatives of all invented firms. */
public final class InventedPersons implements Directory {
    private static final int MOST = 20;

    private final Map<String, Firm> firms = new LinkedHashMap<>();
    private final Map<String, String> notes;

    /** @param notes who of them the story is about, subject to words; shown first */
    public InventedPersons(District district, Map<String, String> notes) {
        for (Firm firm : district.firms()) firms.put(firm.representative().subject(), firm);
        this.notes = notes;
    }

    @Override
    public Optional<Identity> of(String subject) {
        return Optional.ofNullable(firms.get(subject)).map(this::identity);
    }

    @Override
    public List<Identity> found(String text) {
        Stream<Identity> found = text.isEmpty()
                ? notes.keySet().stream().flatMap(subject -> of(subject).stream())
                : firms.values().stream().filter(firm -> matches(firm, text)).map(this::identity);
        return found.limit(MOST).toList();
    }

    private static boolean matches(Firm firm, String text) {
        return firm.name().contains(text)
                || firm.code().contains(text.toUpperCase(Locale.ROOT))
                || firm.representative().name().contains(text);
    }

    private Identity identity(Firm firm) {
        String subject = firm.representative().subject();
        Licence licence = new Licence(firm.code(), firm.name(), firm.operated() ? "operator" : "legal_representative");
        return new Identity(subject, firm.representative().name(), List.of(licence), notes.getOrDefault(subject, ""));
    }
}
