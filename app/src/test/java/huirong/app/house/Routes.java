package huirong.app.house;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running platform answers to. */
final class Routes {
    /** One method on one pattern, such as {@code GET /api/deliveries/{ref}}, and what handles it. */
    record Route(String method, String pattern, HandlerMethod handler) {
        boolean api() {
            return pattern.startsWith("/api/");
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean namesSomething() {
            return pattern.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    /** All of them, what reads before what acts. A mapping that names no method is tried with GET. */
    static List<Route> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(Routes::of)
                .sorted(Comparator.comparing(Route::method).thenComparing(Route::pattern))
                .toList();
    }

    private static Stream<Route> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        Set<RequestMethod> named = mapping.getKey().getMethodsCondition().getMethods();
        Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET) : named;
        return mapping.getKey().getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method.name(), pattern, mapping.getValue())));
    }
}
