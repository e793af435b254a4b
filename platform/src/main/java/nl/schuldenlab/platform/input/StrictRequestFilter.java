package nl.schuldenlab.platform.input;

import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.schuldenlab.platform.problem.Fault;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses unknown and malformed query parameters and headers before anything is done; for requests with a body together with the body's faults. */
public class StrictRequestFilter {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    /** Possessive, so that a long list cannot exhaust the stack. */
    private static final Pattern TAGS =
            Pattern.compile("\\*|(?:W/)?+\"[\\x21\\x23-\\x7E]*+\"(?:\\s*+,\\s*+(?:W/)?+\"[\\x21\\x23-\\x7E]*+\")*+");

    private static final Pattern REASON = Pattern.compile("[^\\x00-\\x1F\\x7F]{1,1000}+");

    private final Map<Method, QueryParameters> parameters = new ConcurrentHashMap<>();
    private final Validator validator;
    private final RequestFaults faults;

    StrictRequestFilter(Validator validator, RequestFaults faults) {
        this.validator = validator;
        this.faults = faults;
    }

    @ServerRequestFilter(priority = 2500)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        parameters
                .computeIfAbsent(resource.getResourceMethod(), QueryParameters::new)
                .check(request.getUriInfo().getQueryParameters(), validator, faults);
        checkHeader(request, "Idempotency-Key", KEY);
        checkHeader(request, "If-Match", TAGS);
        checkHeader(request, "If-None-Match", TAGS);
        checkHeader(request, "Change-Reason", REASON);
        boolean readsBody =
                Arrays.stream(resource.getResourceMethod().getParameterTypes()).anyMatch(Class::isRecord);
        if (!readsBody) {
            faults.refuseIfAny();
        }
    }

    private void checkHeader(ContainerRequestContext request, String name, Pattern shape) {
        String value = request.getHeaderString(name);
        if (value != null && !shape.matcher(value).matches()) {
            faults.add(Fault.header(name, "malformed-header"));
        }
    }
}
