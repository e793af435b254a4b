package nl.schuldenlab.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods each path offers, for the {@code Allow} header of a 405 (RFC 9110, 15.5.6). */
@Singleton
public class AllowedMethods {
    private final Map<String, Set<String>> byPath = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> collect(bean.getBeanClass()));
    }

    /** The methods of a path below {@code /v1}, joined as the header wants them. */
    public String of(String path) {
        Set<String> methods = new TreeSet<>();
        byPath.forEach((pattern, offered) -> {
            if (Pattern.matches(pattern, path)) {
                methods.addAll(offered);
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
    }

    /** Whether the method of a request is among those. */
    public boolean offers(String methods, Request request) {
        return Set.of(methods.split(", ")).contains(request.getMethod());
    }

    private void collect(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null) {
            return;
        }
        for (Method method : resource.getDeclaredMethods()) {
            Path own = method.getAnnotation(Path.class);
            String template = root.value() + (own == null ? "" : own.value());
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    byPath.computeIfAbsent(pattern(template), path -> new TreeSet<>())
                            .add(verb.value());
                }
            }
        }
    }

    private static String pattern(String template) {
        return "/v1" + template.replaceAll("\\{[^/]+}", "[^/]+");
    }
}
