package nl.schuldenlab.local.cli;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.identity.RealmUser;

/** What one needs to know once the suite runs: what is where, who to be, and what to try first. */
final class Overview {

    /** What speaks no HTTP. */
    private static final Set<String> PLAIN = Set.of(Suite.DATABASE, Suite.MAIL);

    private Overview() {}

    static String of(RunningSuite suite, SuiteOptions options, Duration needed) {
        return """

                The suite is ready after %.1f seconds.

                %s

                Users for trying out, each with its name and -demo as password (national-demo):
                %s

                Try    curl %s/v1/labs
                       curl -H "Authorization: Bearer $(./suite token national)" %s/v1/labs
                Stop   Ctrl-C, or ./suite down in another terminal
                """.formatted(
                needed.toMillis() / 1000.0, places(suite, options), users(), suite.gatewayUrl(), suite.gatewayUrl());
    }

    private static String places(RunningSuite suite, SuiteOptions options) {
        StringBuilder table = new StringBuilder();
        options.ports()
                .forEach((part, port) -> table.append(String.format(
                        "  %-26s %s%n",
                        part, PLAIN.contains(part) ? "localhost:" + port : "http://localhost:" + port)));
        table.append(String.format("  %-26s %s%n", "identity provider's issuer", suite.issuer()));
        if (options.keycloak()) {
            table.append(String.format("  %-26s %s%n", "Keycloak's administrator", "admin, local-demo-only-admin"));
        }
        return table.append(String.format("  %-26s %s", "data and logs", suite.data()))
                .toString();
    }

    private static String users() {
        return Realm.asShipped().people().map(Overview::user).collect(Collectors.joining("\n"));
    }

    private static String user(RealmUser user) {
        return String.format("  %-18s %s", user.username(), user.description());
    }
}
