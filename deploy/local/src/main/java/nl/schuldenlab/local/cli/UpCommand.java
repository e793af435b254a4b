package nl.schuldenlab.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.local.network.NetworkLoader;

/** Starts the suite, loads the real network and stays until it is stopped. */
public final class UpCommand implements SuiteCommand {

    @Override
    public int run(Arguments arguments) {
        SuiteOptions options = arguments.options().withClassData();
        Instant begin = Instant.now();
        RunningSuite suite = Suite.start(options);
        load(suite);
        suite.storeClassData();
        System.out.println(Overview.of(suite, options, Duration.between(begin, Instant.now())));
        return stay();
    }

    /** What cannot be loaded is told; the suite goes on, so that one can look why. */
    private static void load(RunningSuite suite) {
        try {
            new NetworkLoader(suite.gatewayUrl(), suite.token("national"), System.out).load();
        } catch (SuiteException e) {
            System.err.println("The network is not loaded whole; ./suite load tries again. " + e.getMessage());
        }
    }

    private static int stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
