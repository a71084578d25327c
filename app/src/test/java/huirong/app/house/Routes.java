package huirong.app.house;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running platform answers to. */
final class Routes {
    /** One method on one pattern, such as {@code GET /api/deliveries/{ref}}. */
    record Route(String method, String pattern) {
        boolean api() {
            return pattern.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    /** A mapping that names no method is tried with GET. */
    static List<Route> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Routes::of)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Set.of(RequestMethod.GET)
                : mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method.name(), pattern)));
    }
}
