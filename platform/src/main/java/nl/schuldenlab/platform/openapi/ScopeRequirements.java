package nl.schuldenlab.platform.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which scope each operation needs, read from the resources' {@link Scope}; reading is open without a token too. */
final class ScopeRequirements {
    private static final DotName SCOPE = DotName.createSimple(Scope.class.getName());
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final Map<String, String> FAMILIES = families();

    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final Set<String> openToAll = new HashSet<>();

    static ScopeRequirements of(IndexView index) {
        ScopeRequirements requirements = new ScopeRequirements();
        for (AnnotationInstance scope : index.getAnnotations(SCOPE)) {
            AnnotationInstance path = scope.target().asClass().declaredAnnotation(PATH);
            requirements.byPath.put(path.value().asString(), scope.value().asString());
            if (scope.value("openToAll") != null && scope.value("openToAll").asBoolean()) {
                requirements.openToAll.add(path.value().asString());
            }
        }
        return requirements;
    }

    List<SecurityRequirement> of(String path, PathItem.HttpMethod method) {
        boolean reading = method == PathItem.HttpMethod.GET;
        String scope = family(path) + (reading ? ":read" : ":write");
        List<SecurityRequirement> requirements = new ArrayList<>();
        if (reading || openToAll.contains(path)) {
            requirements.add(OASFactory.createSecurityRequirement());
        }
        requirements.add(OASFactory.createSecurityRequirement().addScheme(Description.SCHEME, scope));
        return requirements;
    }

    private String family(String path) {
        return byPath.entrySet().stream()
                .filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/"))
                .max(java.util.Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException("No @Scope for " + path));
    }

    static SecurityScheme scheme(String issuer) {
        String endpoint = issuer + "/protocol/openid-connect/";
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "A token of the identity provider with audience `schuldenlab-api`; systems use client credentials, people log in through a front-end.")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(flow(endpoint))
                        .authorizationCode(flow(endpoint).authorizationUrl(endpoint + "auth")));
    }

    private static OAuthFlow flow(String endpoint) {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl(endpoint + "token");
        FAMILIES.forEach(flow::addScope);
        return flow;
    }

    private static Map<String, String> families() {
        Map<String, String> scopes = new LinkedHashMap<>();
        for (String family : List.of("labs", "projects", "partners", "events")) {
            scopes.put(family + ":read", "Read " + family);
            scopes.put(family + ":write", "Write " + family);
        }
        scopes.put("notifications:read", "Read the feed of notifications");
        scopes.put("subscriptions:write", "Keep subscriptions to notifications");
        return scopes;
    }
}
