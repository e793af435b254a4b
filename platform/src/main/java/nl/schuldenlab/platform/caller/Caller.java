package nl.schuldenlab.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request, by what the checked token says, and as whom they act in it. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private Actor actor;
    private String family = Scope.NONE;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean hasScope(String scope) {
        Object granted = token() == null ? null : token().getClaim("scope");
        return granted instanceof String scopes
                && Arrays.asList(scopes.split(" ")).contains(scope);
    }

    /** Whether the token's scopes let it write to the resource of this request. */
    public boolean mayWrite() {
        return hasScope(family + ":write");
    }

    void asks(Scope resource) {
        family = resource.value();
    }

    /** The slugs that the claim {@code labs} or {@code partners} holds. */
    public Set<String> claim(String name) {
        Object claim = token() == null ? null : token().getClaim(name);
        if (claim instanceof JsonArray slugs) {
            return slugs.stream()
                    .filter(JsonString.class::isInstance)
                    .map(slug -> ((JsonString) slug).getString())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return claim instanceof Collection<?> slugs
                ? slugs.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The first of these roles that the caller has, if its claim holds the slug; for rights over one lab or one partner. */
    public Optional<String> roleOver(String claim, String slug, String... roles) {
        return claim(claim).contains(slug)
                ? Arrays.stream(roles).filter(this::is).findFirst()
                : Optional.empty();
    }

    /** The caller of this token, stable over its tokens: issuer, client and subject. */
    public String key() {
        return token() == null
                ? "anonymous"
                : String.join(" ", token().getIssuer(), token().getClaim("azp"), token().getSubject());
    }

    /** The header that asks another service in this caller's name; null for the anonymous. */
    public String authorization() {
        return token() == null ? null : "Bearer " + token().getRawToken();
    }

    /** @throws Refusal 401 for the anonymous, 403 for others */
    public Refusal refusal() {
        return isAnonymous() ? Refusal.unauthenticated() : Refusal.forbidden();
    }

    /** Notes the right by which the caller acts, for the history. */
    public void actsAs(String role, String lab, String partner) {
        actor = new Actor(role, lab, partner, token().getSubject());
    }

    /** As whom the caller acts in this request. */
    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("A write without a right: no rule let this caller act");
        }
        return actor;
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}
