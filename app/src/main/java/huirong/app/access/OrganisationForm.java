package huirong.app.access;

import huirong.core.fact.Catalogue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An organisation as a page or a program states it, before it is known to be one. */
record OrganisationForm(
        @Nullable String code,
        @Nullable String chinese,
        @Nullable String english,
        @Nullable String kind,
        @Nullable List<String> items,
        @Nullable String parent,
        @Nullable String phone) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 120;

    /** Field by field, the code of what is wrong; empty if it states an organisation. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!named(chinese)) faults.put("chinese", "organisation.chinese");
        if (!named(english)) faults.put("english", "organisation.english");
        if (code == null || !CODE.matcher(code).matches()) faults.put("code", "organisation.code");
        if (Arrays.stream(Organisation.Kind.values()).noneMatch(known -> known.name().equals(kind)))
            faults.put("kind", "organisation.kind");
        if (stated().stream().anyMatch(item -> Catalogue.item(item).isEmpty())) faults.put("items", "organisation.items");
        return faults;
    }

    /** Only of a form without faults. */
    Organisation organisation() {
        return new Organisation(
                Objects.requireNonNull(code),
                Objects.requireNonNull(chinese).strip(),
                Objects.requireNonNull(english).strip(),
                Organisation.Kind.valueOf(Objects.requireNonNull(kind)),
                Set.copyOf(stated()),
                unit() ? Objects.requireNonNull(parent).strip() : null,
                code);
    }

    private boolean unit() {
        return parent != null && !parent.isBlank();
    }

    /** The items stated, each once; public because a template asks for it. */
    public List<String> stated() {
        return items == null ? List.of() : items.stream().distinct().toList();
    }

    private static boolean named(@Nullable String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
    }
}
