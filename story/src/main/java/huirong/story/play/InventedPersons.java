package huirong.story.play;

import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.identity.Directory;
import huirong.story.identity.Identity;
import huirong.story.identity.Identity.Licence;
import java.util.Comparator;
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
    private final Map<String, String> notes = new LinkedHashMap<>();

    public InventedPersons(District district) {
        for (Firm firm : district.firms()) firms.put(firm.representative().subject(), firm);
        note(newcomer(district), "尚未入驻，可从头走一遍。 Not joined yet: go the whole way.");
        List<Firm> ranked = Cast.ranked(district);
        note(ranked.get(3), "一家银行授信，另一家未授信。 Granted by one bank, refused by another.");
        note(ranked.get(17), "启动日首批授信。 In the first batch of the opening.");
        note(ranked.get(6), "贷款逾期，资金已补偿。 A loan overdue, compensated by the fund.");
        note(ranked.get(22), "未获授信，可看理由与仍可申请的产品。 Refused: see why, and what still fits.");
        note(ranked.get(26), "申请已过受理期限。 A request past its deadline.");
        note(ranked.get(60), "已入驻，尚未申请。 Joined, no request yet.");
    }

    /** The soundest individual business that has not joined. */
    public static Firm newcomer(District district) {
        return district.firms().stream()
                .filter(firm -> firm.operated() && !firm.joins())
                .max(Comparator.comparingDouble(Firm::soundness))
                .orElseThrow();
    }

    private void note(Firm firm, String words) {
        notes.put(firm.representative().subject(), words);
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
