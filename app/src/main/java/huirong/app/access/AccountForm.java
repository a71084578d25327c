package huirong.app.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account as a page or a program asks for it. The role may be left out: most people are members; so may the term. */
record AccountForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String validTo) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final int LONGEST_NAME = 60;

    /** Field by field, the code of what is wrong; empty if an account can be asked for. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) faults.put("name", "account.name");
        if (login == null || !LOGIN.matcher(typed(login)).matches()) faults.put("login", "account.login");
        if (organisation == null || organisation.isBlank()) faults.put("organisation", "account.organisation");
        if (Arrays.stream(Role.values()).noneMatch(known -> known.name().equals(stated())))
            faults.put("role", "account.role");
        if (validTo != null && !validTo.isBlank() && day().isEmpty()) faults.put("validTo", "account.valid-to");
        return faults;
    }

    /** Only of a form without faults. */
    NewAccount account() {
        return new NewAccount(
                Reference.fresh(),
                typed(Objects.requireNonNull(login)),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(organisation),
                Role.valueOf(stated()),
                day().orElse(null));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(validTo).map(String::strip).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String stated() {
        return role == null || role.isBlank() ? Role.MEMBER.name() : role.toUpperCase(Locale.ROOT);
    }

    private static String typed(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
