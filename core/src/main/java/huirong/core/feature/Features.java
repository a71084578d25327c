package huirong.core.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All features there are, in the order pages list them; a card may use only these. */
public final class Features {
    public static final List<Feature> ALL = Stream.of(
                    RegistrationFeatures.ALL,
                    InvoiceFeatures.ALL,
                    TaxFeatures.ALL,
                    MonthlyFeatures.ALL,
                    ConductFeatures.ALL,
                    LoanFeatures.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Feature> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Feature::code, Function.identity()));

    private Features() {}

    public static Optional<Feature> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** @throws IllegalArgumentException for a code that is not declared */
    public static Feature get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no feature " + code));
    }
}
