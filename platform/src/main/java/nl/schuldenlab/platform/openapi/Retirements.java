package nl.schuldenlab.platform.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldenlab.platform.lifecycle.Retirement;
import nl.schuldenlab.platform.lifecycle.Retiring;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which operations will go, read from their {@link Retiring}: the description says what the headers of their answers say. */
final class Retirements {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, Retirement> byOperation = new HashMap<>();

    static Retirements of(IndexView index) {
        Retirements retirements = new Retirements();
        for (AnnotationInstance retiring : index.getAnnotations(DotName.createSimple(Retiring.class.getName()))) {
            MethodInfo method = retiring.target().asMethod();
            String path = path(method.declaringClass()) + path(method);
            retirements.byOperation.put(key(path, verb(method)), retirement(retiring));
        }
        return retirements;
    }

    void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        Retirement retirement = byOperation.get(key(path, method));
        if (retirement == null) {
            return;
        }
        operation.setDeprecated(true);
        operation.addExtension("x-deprecated-since", retirement.since().toString());
        operation.addExtension("x-sunset", retirement.until().toString());
        operation.addExtension("x-deprecation", retirement.about().toString());
        retirement.successor().ifPresent(successor -> operation.addExtension("x-successor", successor));
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(response -> response.addHeader(
                                "Deprecation",
                                ConventionalHeaders.described(
                                        "Since when it is deprecated (RFC 9745).", retirement.deprecation()))
                        .addHeader(
                                "Sunset",
                                ConventionalHeaders.described("When it may be gone (RFC 8594).", retirement.sunset())));
    }

    private static Retirement retirement(AnnotationInstance retiring) {
        return Retirement.of(
                text(retiring, "since"),
                text(retiring, "until"),
                text(retiring, "about"),
                Optional.ofNullable(retiring.value("successor"))
                        .map(AnnotationValue::asString)
                        .orElse(""));
    }

    private static String text(AnnotationInstance retiring, String property) {
        return retiring.value(property).asString();
    }

    private static PathItem.HttpMethod verb(MethodInfo method) {
        for (PathItem.HttpMethod verb : PathItem.HttpMethod.values()) {
            if (method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                return verb;
            }
        }
        throw new IllegalStateException(method + " is retiring and is no operation");
    }

    private static String path(AnnotationTarget target) {
        AnnotationInstance path = target.declaredAnnotation(PATH);
        return path == null ? "" : path.value().asString();
    }

    /** As the document has it: a variable without its pattern. */
    private static String key(String path, PathItem.HttpMethod method) {
        return method + " " + path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
