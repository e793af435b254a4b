package nl.schuldenlab.platform.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets only tokens with the scope pass that the resource needs; without a token only reading is open, and the resource decides what is public. */
public class ScopeFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Caller caller;

    ScopeFilter(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 2000)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Scope family = resource.getResourceClass().getAnnotation(Scope.class);
        caller.asks(family);
        boolean reading = READING.contains(request.getMethod());
        if (caller.isAnonymous()) {
            if (!reading && !family.openToAll()) {
                throw Refusal.unauthenticated();
            }
            return;
        }
        if (family.value().equals(Scope.NONE)) {
            return;
        }
        String needed = family.value() + (reading ? ":read" : ":write");
        if (!caller.hasScope(needed)) {
            throw insufficient(needed);
        }
    }

    private static Refusal insufficient(String scope) {
        return new Refusal(403, "insufficient-scope", java.util.Map.of("scope", scope))
                .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }
}
