package nl.schuldenlab.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schuldenlab.local.database.Postgres;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.processes.ChildProcess;
import nl.schuldenlab.local.processes.LogLines;
import nl.schuldenlab.local.processes.QuarkusProgram;

/** A service or the gateway as a process of its own, told by its environment where everything is. */
final class RunningApplication {

    private final Application application;
    private final SuiteOptions options;
    private final Realm realm;
    private final String issuer;
    private final Postgres postgres;
    private final QuarkusProgram program;
    private final ChildProcess process;
    private final int port;

    RunningApplication(
            Application application,
            SuiteOptions options,
            Realm realm,
            String issuer,
            Postgres postgres,
            LogLines log) {
        this.application = application;
        this.options = options;
        this.realm = realm;
        this.issuer = issuer;
        this.postgres = postgres;
        Path built =
                options.home().resolve(application.name()).resolve("target").resolve("quarkus-app");
        this.program =
                new QuarkusProgram(application.name(), built, options.cache().resolve("class-data"));
        this.process = new ChildProcess(application.name(), log);
        this.port = options.port(application.name());
    }

    /** The same program once more, on another port and the same database. */
    private RunningApplication(RunningApplication first, int port, LogLines log) {
        this.application = first.application;
        this.options = first.options;
        this.realm = first.realm;
        this.issuer = first.issuer;
        this.postgres = first.postgres;
        this.program = first.program;
        this.process = new ChildProcess(application.name(), log);
        this.port = port;
    }

    RunningApplication twin(int otherPort, LogLines log) {
        return new RunningApplication(this, otherPort, log);
    }

    String url() {
        return "http://localhost:" + port;
    }

    void start() {
        if (process.handle().isEmpty()) {
            process.start(program.command(options.makesClassData()), environment());
        }
        process.awaitReady(URI.create(ready()));
    }

    void askToStop() {
        process.askToStop();
    }

    void stop() {
        process.stop();
    }

    void kill() {
        process.kill();
    }

    void storeClassData() {
        if (options.makesClassData() && !program.classData().exists()) {
            process.handle().ifPresent(program.classData()::make);
            process.awaitReady(URI.create(ready()));
        }
    }

    Optional<SuiteState.Part> part() {
        return process.handle().map(running -> SuiteState.Part.of(application.name(), port, ready(), running));
    }

    private String ready() {
        return url() + "/q/health/ready";
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("SUITE_ISSUER", issuer);
        environment.put("SUITE_CLIENT_ID", application.name());
        environment.put("SUITE_PUBLIC_URL", options.url(Suite.GATEWAY));
        environment.put("SUITE_CLOCK_FILE", options.data().resolve("clock").toString());
        environment.put("SUITE_MAIL_SERVER_HOST", "localhost");
        environment.put("SUITE_MAIL_SERVER_PORT", String.valueOf(options.port(Suite.MAIL)));
        // nothing is far away here, so that what a killed process was sending can go soon
        environment.put("SUITE_MAIL_SERVER_PATIENCE", "10s");
        environment.put("SUITE_MAILS_CLAIM", "45s");
        realm.client(application.name()).ifPresent(client -> environment.put("SUITE_CLIENT_SECRET", client.secret()));
        for (Application other : Suite.APPLICATIONS) {
            if (other.hasDatabase()) {
                String name = other.name().toUpperCase(Locale.ROOT).replace('-', '_');
                environment.put("SUITE_SERVICES_" + name, options.url(other.name()));
            }
        }
        if (application.hasDatabase()) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(application.database()));
            environment.put("QUARKUS_DATASOURCE_USERNAME", application.database());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(application.database()));
        }
        environment.putAll(options.variables());
        return environment;
    }
}
