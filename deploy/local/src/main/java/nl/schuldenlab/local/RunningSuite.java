package nl.schuldenlab.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schuldenlab.local.database.Postgres;
import nl.schuldenlab.local.identity.EmbeddedIdentityProvider;
import nl.schuldenlab.local.identity.IdentityProvider;
import nl.schuldenlab.local.identity.Keycloak;
import nl.schuldenlab.local.identity.KeycloakDistribution;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.identity.TokenClient;
import nl.schuldenlab.local.mail.MailSink;
import nl.schuldenlab.local.mail.SentMail;
import nl.schuldenlab.local.processes.LogLines;
import nl.schuldenlab.local.processes.Probe;

/** The suite's parts while they run; each can be stopped and started alone, to see how the others bear it. */
public final class RunningSuite implements AutoCloseable {

    private final SuiteOptions options;
    private final DataFolder folder;
    private final ConcurrentWork work = new ConcurrentWork();
    private final Thread closer = new Thread(this::closeParts, "suite closer");
    private final Realm realm;
    private final Postgres postgres;
    private final IdentityProvider identity;
    private final MailSink mail;
    private final Map<String, RunningApplication> applications = new LinkedHashMap<>();
    private final Map<String, RunningApplication> twins = new ConcurrentHashMap<>();

    RunningSuite(SuiteOptions options) {
        this.options = options;
        this.folder = DataFolder.taken(options);
        try {
            folder.record(new SuiteState(ProcessHandle.current().pid(), gatewayUrl(), issuer(), List.of()));
            this.realm = Realm.servedWith(gatewayUrl());
            this.postgres = new Postgres(
                    options.data().resolve("postgres"), options.cache(), options.port(Suite.DATABASE), log("postgres"));
            this.identity = identityProvider();
            this.mail = new MailSink(options.port(Suite.MAIL), options.port(Suite.MAIL_PAGE));
            for (Application application : Suite.APPLICATIONS) {
                LogLines log = log(application.name());
                applications.put(
                        application.name(),
                        new RunningApplication(application, options, realm, issuer(), postgres, log));
            }
            Runtime.getRuntime().addShutdownHook(closer);
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    public String gatewayUrl() {
        return options.url(Suite.GATEWAY);
    }

    public String url(String application) {
        return options.url(application);
    }

    public String issuer() {
        return options.url(Suite.IDENTITY) + IdentityProvider.REALM_PATH;
    }

    public Path data() {
        return options.data();
    }

    /** A fresh access token of a demo user or client. */
    public String token(String name) {
        return new TokenClient(issuer(), realm).token(name);
    }

    /** Starts a service or the gateway and returns when it is ready. */
    public void start(String application) {
        applications.get(application).start();
        record();
    }

    public void stop(String application) {
        applications.get(application).stop();
    }

    /** Ends a service or the gateway as kill -9 does. */
    public void kill(String application) {
        applications.get(application).kill();
    }

    /** Starts a further instance of a service, as several run in production, and gives its address. */
    public String startTwin(String application) {
        RunningApplication twin =
                applications.get(application).twin(Probe.freePort(), log(application + "-" + (twins.size() + 2)));
        twins.put(twin.url(), twin);
        twin.start();
        return twin.url();
    }

    /** Ends a further instance as kill -9 does. */
    public void killTwin(String url) {
        twins.get(url).kill();
    }

    public void stopTwin(String url) {
        twins.get(url).stop();
    }

    public void startDatabase() {
        postgres.start(Suite.APPLICATIONS.stream()
                .filter(Application::hasDatabase)
                .map(Application::database)
                .toList());
        record();
    }

    public void stopDatabase() {
        postgres.stop();
    }

    public void startIdentityProvider() {
        identity.start();
        record();
    }

    public void stopIdentityProvider() {
        identity.stop();
    }

    public void startMail() {
        mail.start();
        record();
    }

    /** What was sent, latest first. */
    public List<SentMail> mails() {
        return mail.mails();
    }

    /** Stores what this start taught about each program's classes, where that is wanted and still missing. */
    public void storeClassData() {
        work.await(applications.values().stream()
                .map(application -> work.run(application::storeClassData))
                .toList());
    }

    ConcurrentWork work() {
        return work;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException theHookIsAtWork) {
            return;
        }
        closeParts();
    }

    /** Lets nothing start any more before it stops what runs, so that nothing is left behind. */
    private void closeParts() {
        work.stop();
        twins.values().forEach(RunningApplication::stop);
        applications.values().forEach(RunningApplication::askToStop);
        applications.values().forEach(RunningApplication::stop);
        identity.stop();
        mail.stop();
        postgres.stop();
        folder.release();
    }

    private LogLines log(String part) {
        return new LogLines(part, options.data().resolve("logs"), options.terminal());
    }

    private IdentityProvider identityProvider() {
        int port = options.port(Suite.IDENTITY);
        Path data = options.data().resolve("identity");
        return options.keycloak()
                ? new Keycloak(
                        issuer(),
                        port,
                        data,
                        new KeycloakDistribution(options.home(), options.cache()),
                        gatewayUrl(),
                        log("keycloak"))
                : new EmbeddedIdentityProvider(issuer(), port, data, realm);
    }

    private synchronized void record() {
        List<SuiteState.Part> parts = new ArrayList<>();
        applications.values().forEach(application -> application.part().ifPresent(parts::add));
        String discovery = issuer() + "/.well-known/openid-configuration";
        parts.add(SuiteState.Part.of(Suite.IDENTITY, options.port(Suite.IDENTITY), discovery, identity.process()));
        parts.add(SuiteState.Part.of(
                Suite.MAIL_PAGE, options.port(Suite.MAIL_PAGE), options.url(Suite.MAIL_PAGE), ProcessHandle.current()));
        postgres.process()
                .ifPresent(process ->
                        parts.add(SuiteState.Part.of(Suite.DATABASE, options.port(Suite.DATABASE), null, process)));
        folder.record(new SuiteState(ProcessHandle.current().pid(), gatewayUrl(), issuer(), parts));
    }
}
