package nl.schuldenlab.gateway.routes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which service serves a path; what no route names is not there for the outside. */
@Singleton
public class Routes {
    private final List<Route> longestFirst;
    private final Set<String> services;

    private record Route(String prefix, String service) {
        boolean covers(String path) {
            return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
        }
    }

    @Inject
    Routes(GatewayConfig config) {
        this(config.routes());
    }

    private Routes(Map<String, List<String>> prefixes) {
        Map<String, List<String>> byService = new TreeMap<>(prefixes);
        services = Collections.unmodifiableSet(byService.keySet());
        longestFirst = byService.entrySet().stream()
                .flatMap(each -> routes(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((Route route) -> -route.prefix().length()))
                .toList();
    }

    /** @param prefixes path prefixes by service */
    public static Routes of(Map<String, List<String>> prefixes) {
        return new Routes(prefixes);
    }

    private static Stream<Route> routes(String service, List<String> prefixes) {
        return prefixes.stream().map(prefix -> new Route(prefix, service));
    }

    public Optional<String> serviceOf(String path) {
        return routeOf(path).map(Route::service);
    }

    /** The prefix of the route that serves a path. */
    Optional<String> prefixOf(String path) {
        return routeOf(path).map(Route::prefix);
    }

    private Optional<Route> routeOf(String path) {
        return longestFirst.stream().filter(route -> route.covers(path)).findFirst();
    }

    /** The names of all services, sorted. */
    public Set<String> services() {
        return services;
    }
}
