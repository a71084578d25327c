package huirong.app.compensation.filing;

import huirong.app.web.Typed;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a bank's maker chose in the form of a filing. */
record DeclaredForm(
        @Nullable String size,
        @Nullable String security,
        @Nullable String collateral,
        @Nullable List<String> causes,
        @Nullable String declared) {
    static final DeclaredForm EMPTY = new DeclaredForm(null, null, null, null, null);
    /** What a small firm's loan on credit mostly is: what the page tries the criteria with before anything is chosen. */
    private static final Declared USUAL = new Declared(Size.SMALL, Security.CREDIT, 0, Set.of());

    /** What is not chosen, or is none of the choices, by field. */
    Map<String, String> faults() {
        Typed typed = new Typed();
        collateralFen(typed);
        Map<String, String> faults = new LinkedHashMap<>();
        if (one(Size.values(), size).isEmpty()) faults.put("size", "typed.choose");
        if (one(Security.values(), security).isEmpty()) faults.put("security", "typed.choose");
        faults.putAll(typed.faults());
        if (chosen().stream().anyMatch(code -> one(Cause.values(), code).isEmpty())) faults.put("causes", "typed.choose");
        return faults;
    }

    /** @throws java.util.NoSuchElementException if there are faults */
    Declared read() {
        return new Declared(
                one(Size.values(), size).orElseThrow(),
                one(Security.values(), security).orElseThrow(),
                collateralFen(new Typed()),
                chosen().stream()
                        .map(code -> one(Cause.values(), code).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    Declared orUsual() {
        return faults().isEmpty() ? read() : USUAL;
    }

    /** For the page: what was chosen, or what the criteria are tried with. */
    DeclaredForm filled() {
        return new DeclaredForm(
                size == null ? USUAL.size().name() : size,
                security == null ? USUAL.security().name() : security,
                collateral,
                chosen(),
                declared);
    }

    private long collateralFen(Typed typed) {
        String said = collateral == null ? "" : collateral;
        return Declared.collateralFen(typed, "collateral", said, one(Security.values(), security).orElse(null));
    }

    /** That no other public money supports the loan, and that it was used for what it was asked for. */
    boolean alone() {
        return declared != null;
    }

    private List<String> chosen() {
        return causes == null ? List.of() : causes;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst();
    }
}
