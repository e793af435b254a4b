package nl.schuldenlab.local;

import static nl.schuldenlab.local.Application.gateway;
import static nl.schuldenlab.local.Application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The whole suite on one machine: what runs, and what waits for what. */
public final class Suite {

    public static final String GATEWAY = "gateway";
    public static final String IDENTITY = "identity";
    public static final String DATABASE = "database";
    public static final String MAIL = "mail";
    public static final String MAIL_PAGE = "mail-page";

    /** A further service is one further line. */
    static final List<Application> APPLICATIONS = List.of(
            service("lab-service", 8081, "lab"), //
            service("project-catalog-service", 8082, "catalog"), //
            service("partner-service", 8083, "partner"), //
            service("events-service", 8084, "events"), //
            gateway(GATEWAY, 8080));

    static final int IDENTITY_PORT = 8090;
    static final int DATABASE_PORT = 5433;
    static final int MAIL_PORT = 8025;
    static final int MAIL_PAGE_PORT = 8026;

    private Suite() {}

    /** Starts everything and returns when everything answers; if anything fails, nothing is left running. */
    public static RunningSuite start(SuiteOptions options) {
        RunningSuite suite = new RunningSuite(options);
        try {
            ConcurrentWork work = suite.work();
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            CompletableFuture<Void> database = work.run(suite::startDatabase);
            parts.add(database);
            parts.add(work.run(suite::startIdentityProvider));
            parts.add(work.run(suite::startMail));
            for (Application application : APPLICATIONS) {
                Runnable start = () -> suite.start(application.name());
                parts.add(application.hasDatabase() ? work.runAfter(database, start) : work.run(start));
            }
            work.await(parts);
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }
}
