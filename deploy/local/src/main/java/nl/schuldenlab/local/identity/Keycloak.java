package nl.schuldenlab.local.identity;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.ChildProcess;
import nl.schuldenlab.local.processes.LogLines;

/** The real Keycloak, holding the realm in memory: it is imported anew at each start. */
public final class Keycloak implements IdentityProvider {

    /** Reaches no further than this machine, as the server listens on the loopback interface only. */
    private static final Map<String, String> ADMINISTRATOR =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "local-demo-only-admin");

    private final String issuer;
    private final int port;
    private final Path folder;
    private final KeycloakDistribution distribution;
    private final String gatewayUrl;
    private final LogLines log;
    private final ChildProcess process;

    public Keycloak(
            String issuer, int port, Path folder, KeycloakDistribution distribution, String gatewayUrl, LogLines log) {
        this.issuer = issuer;
        this.port = port;
        this.folder = folder;
        this.distribution = distribution;
        this.gatewayUrl = gatewayUrl;
        this.log = log;
        this.process = new ChildProcess("keycloak", log);
    }

    @Override
    public void start() {
        if (process.handle().isEmpty()) {
            if (!distribution.isPrepared()) {
                log.add("is fetched and prepared; only this first time that takes a minute or more");
            }
            List<String> command = new ArrayList<>(distribution.java(List.of(
                    "-Dkeycloak.migration.action=import",
                    "-Dkeycloak.migration.provider=singleFile",
                    "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                    "-Dkeycloak.migration.file=" + realmFile())));
            command.addAll(List.of(
                    "start",
                    "--optimized",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--hostname=" + issuer.substring(0, issuer.length() - REALM_PATH.length())));
            process.start(command, ADMINISTRATOR);
        }
        process.awaitReady(URI.create(issuer + "/.well-known/openid-configuration"));
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public ProcessHandle process() {
        return process.handle().orElseGet(ProcessHandle::current);
    }

    private Path realmFile() {
        Path file = folder.resolve("realm.json");
        try {
            Files.createDirectories(folder);
            return Files.writeString(file, Realm.json(gatewayUrl));
        } catch (IOException e) {
            throw new SuiteException("Cannot write " + file + ": " + e, e);
        }
    }
}
