package nl.schuldenlab.local.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.Command;

/** Keycloak's programs, fetched by Maven when they are first needed and prepared once for a quick start. */
public final class KeycloakDistribution {

    private static final List<String> MACHINE = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final Path checkout;
    private final Path cache;

    public KeycloakDistribution(Path checkout, Path cache) {
        this.checkout = checkout;
        this.cache = cache.resolve("keycloak");
    }

    boolean isPrepared() {
        return Files.exists(home().resolve("prepared"));
    }

    /** The command that runs Keycloak's Java machine, up to Keycloak's own arguments. */
    List<String> java(List<String> properties) {
        Path home = home();
        if (!Files.exists(home)) {
            fetch();
        }
        if (!isPrepared()) {
            prepare(home);
        }
        return command(home, properties);
    }

    private Path home() {
        try (InputStream file = getClass().getResourceAsStream("/versions.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return cache.resolve("keycloak-" + versions.getProperty("keycloak"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch() {
        Command.run(List.of(
                maven(),
                "-q",
                "-B",
                "-f",
                checkout.resolve("deploy/local/pom.xml").toString(),
                "dependency:unpack@keycloak",
                "-Dkeycloak.folder=" + cache));
    }

    /** Under Maven the one that runs, elsewhere the one on the path. */
    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    private void prepare(Path home) {
        List<String> command = new ArrayList<>(command(home, List.of()));
        command.addAll(List.of("build", "--db=dev-mem", "--cache=local"));
        Command.run(command);
        try {
            Files.createFile(home.resolve("prepared"));
        } catch (IOException e) {
            throw new SuiteException("Cannot write to " + home + ": " + e, e);
        }
    }

    private static List<String> command(Path home, List<String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MACHINE);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(properties);
        command.add("-cp");
        command.add(home.resolve("lib").resolve("quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }
}
