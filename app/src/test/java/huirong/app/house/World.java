package huirong.app.house;

import huirong.app.house.Routes.Route;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Things that exist and belong to one firm, one bank, one zone: what strangers must not find.
 *
 * @param things by a pattern up to its variable, such as {@code /bank/products}, or by the plural before it, the id of one
 * @param values by the name of a field, what a form or a body says in it
 * @param secrets what no answer to a stranger may show
 */
record World(Map<String, String> things, Map<String, String> values, Set<String> secrets) {
    /** A well-formed reference of nothing. */
    private static final String NOTHING = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{[A-Za-z]+}");

    World() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    /** Something whose id is a secret. */
    void has(String plural, String id) {
        things.put(plural, id);
        secrets.add(id);
    }

    /** Something everyone may know of. */
    void shows(String plural, String id) {
        things.put(plural, id);
    }

    boolean knows(Route route) {
        return VARIABLE.matcher(route.pattern()).results().allMatch(found -> thing(route, found) != null);
    }

    /** The route's path with ids of things that exist. */
    String path(Route route) {
        return VARIABLE.matcher(route.pattern()).replaceAll(found -> {
            String thing = thing(route, found);
            return found.group(1) + "/" + (thing == null ? NOTHING : thing);
        });
    }

    private @Nullable String thing(Route route, MatchResult variable) {
        String before = route.pattern().substring(0, variable.end(1));
        return things.containsKey(before) ? things.get(before) : things.get(variable.group(1));
    }

    /** What an answer gives away; a refusal may repeat the path, which the caller knew. */
    List<String> shownBy(String answer, Route route) {
        String told = answer.replace(path(route), "");
        return secrets.stream().filter(told::contains).toList();
    }
}
