package huirong.app.compensation.guarantee;

import huirong.app.web.Typed;
import huirong.core.guarantee.CounterGuarantee;
import huirong.core.guarantee.LaidOff;
import huirong.core.money.Fen;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a guarantor's maker typed to accept. */
record AcceptanceForm(
        @Nullable String fee, @Nullable String counter, @Nullable String counterWords, @Nullable String laidOff) {
    static final AcceptanceForm EMPTY = new AcceptanceForm("", CounterGuarantee.NONE.name(), "", "");

    private static final Pattern PART = Pattern.compile("(.{2,60}?)[\\s,，:：]+([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*%?");
    private static final int MOST_PARTS = 5;

    /** What was proposed last, for whoever proposes it anew. */
    static AcceptanceForm of(@Nullable Acceptance terms) {
        if (terms == null) return EMPTY;
        String parts = terms.laidOff().parts().stream()
                .map(part -> part.name() + " " + Fen.yuan(part.share()))
                .collect(Collectors.joining("\n"));
        return new AcceptanceForm(Fen.yuan(terms.fee()), terms.counter().name(), terms.counterWords(), parts);
    }

    /** Empty if anything is wrong, which {@code typed} then says. */
    Optional<Acceptance> read(Typed typed) {
        int rate = typed.rate("fee", Objects.requireNonNullElse(fee, ""));
        Optional<CounterGuarantee> chosen = Arrays.stream(CounterGuarantee.values())
                .filter(one -> one.name().equals(counter))
                .findFirst();
        if (chosen.isEmpty()) typed.fault("counter", "typed.choose");
        String said = Objects.requireNonNullElse(counterWords, "");
        boolean none = chosen.filter(one -> one == CounterGuarantee.NONE).isPresent();
        String words = none && said.isBlank() ? "" : typed.words("counterWords", said, 200);
        Optional<LaidOff> parts = parts(Objects.requireNonNullElse(laidOff, ""));
        if (parts.isEmpty()) typed.fault("laidOff", "guarantee-laid-off");
        return typed.sound()
                ? Optional.of(new Acceptance(rate, chosen.orElseThrow(), words, parts.orElseThrow()))
                : Optional.empty();
    }

    /** One re-guarantor a line, its name before its share in per cent; empty if it cannot be read, or comes to more than the whole. */
    private static Optional<LaidOff> parts(String text) {
        List<LaidOff.Part> parts = new ArrayList<>();
        long sum = 0;
        for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher part = PART.matcher(line);
            if (!part.matches()) return Optional.empty();
            int share = Math.toIntExact(Fen.ofYuan(part.group(2)).orElse(0));
            sum += share;
            if (share < 1 || sum > Ratios.ONE || parts.size() == MOST_PARTS) return Optional.empty();
            parts.add(new LaidOff.Part(part.group(1).strip(), share));
        }
        return Optional.of(new LaidOff(parts));
    }
}
