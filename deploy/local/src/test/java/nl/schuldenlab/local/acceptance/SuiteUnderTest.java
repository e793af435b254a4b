package nl.schuldenlab.local.acceptance;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.local.network.NetworkLoader;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole suite on free ports, with the real network loaded, started once for all acceptance tests; requests go through its gateway. */
public class SuiteUnderTest implements BeforeAllCallback {
    private static RunningSuite suite;

    /** Names the gateway of a suite that runs already, by whatever means; then {@link #suite()} is not there. */
    private static final String GATEWAY = System.getProperty("suite.gateway");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (GATEWAY != null) {
            UnaryOperator<String> tokens = RunningTokens.of(System.getProperty("suite.issuer"));
            aim(URI.create(GATEWAY), tokens);
            RunningTokens.load(GATEWAY, tokens);
            return;
        }
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Running.class);
        aim(suite);
    }

    /** Directs requests and tokens of the tests to a suite. */
    static void aim(RunningSuite target) {
        aim(URI.create(target.gatewayUrl()), target::token);
    }

    private static void aim(URI gateway, UnaryOperator<String> tokens) {
        RestAssured.baseURI = "http://" + gateway.getHost();
        RestAssured.port = gateway.getPort();
        As.tokensFrom(tokens);
    }

    static RunningSuite suite() {
        return suite;
    }

    /** Loads the real network and tells what the loader printed. */
    static String load(RunningSuite target) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new NetworkLoader(target.gatewayUrl(), target.token("national"), new PrintStream(said)).load();
        return said.toString();
    }

    /** Ends the suite with the test run. */
    public static class Running implements ExtensionContext.Store.CloseableResource {
        public Running() {
            suite = Suite.start(
                    SuiteOptions.onFreePorts(Path.of("target/acceptance")).withFreshData());
            load(suite);
        }

        @Override
        public void close() {
            suite.close();
        }
    }
}
