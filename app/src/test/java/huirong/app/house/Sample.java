package huirong.app.house;

import huirong.app.access.Reference;
import huirong.app.testing.TestClock;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a handler takes, read off its parameters, each with a value of its type. So a route added later is tried with a body
 * that can be read.
 */
record Sample(World world) {
    /** Names and values of a form or of a query, in the order of the parameters. */
    List<String> fields(HandlerMethod handler) {
        List<String> fields = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            Class<?> type = parameter.getParameterType();
            if (type == MultipartFile.class || type.isAssignableFrom(Map.class)) continue;
            if (asked != null) {
                fields.add(asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name());
                fields.add(text(fields.getLast(), parameter.getGenericParameterType()));
            } else if (type.isRecord() && bound(parameter)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    fields.add(component.getName());
                    fields.add(text(component.getName(), component.getGenericType()));
                }
            }
        }
        return fields;
    }

    /** The parts that are files. */
    List<String> files(HandlerMethod handler) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() != MultipartFile.class) continue;
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
            names.add(part == null ? String.valueOf(parameter.getParameterName()) : part.value());
        }
        return names;
    }

    /** What a program would send. */
    Map<String, Object> json(HandlerMethod handler) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterAnnotation(RequestBody.class) == null || !parameter.getParameterType().isRecord()) continue;
            for (RecordComponent component : parameter.getParameterType().getRecordComponents())
                body.put(component.getName(), value(component.getName(), component.getGenericType()));
        }
        return body;
    }

    private static boolean bound(MethodParameter parameter) {
        for (Annotation annotation : parameter.getParameterAnnotations())
            if (!(annotation instanceof ModelAttribute)) return false;
        return !parameter.getParameterType().getSimpleName().equals("Actor");
    }

    private Object value(String name, Type type) {
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) return 1;
        return many(type) ? List.of(text(name, String.class)) : text(name, type);
    }

    private String text(String name, Type type) {
        if (name.equals("key")) return Reference.fresh();
        if (type == boolean.class || type == Boolean.class) return "true";
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) return "1";
        if (type == LocalDate.class) return TestClock.TODAY.toString();
        if (type instanceof Class<?> closed && closed.isEnum()) return closed.getEnumConstants()[0].toString();
        return world.values().getOrDefault(name, "x");
    }

    private static boolean many(Type type) {
        return type instanceof ParameterizedType list
                && Iterable.class.isAssignableFrom((Class<?>) list.getRawType());
    }
}
