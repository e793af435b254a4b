package nl.schuldenlab.platform.test.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands in for another service, while tests run: it can be told to answer otherwise from now on. */
public final class RunningStub {
    private final URI address;
    private final CommittedAnswers committed;

    private RunningStub(URI address, CommittedAnswers committed) {
        this.address = address;
        this.committed = committed;
    }

    public static RunningStub of(String service) {
        String address = ConfigProvider.getConfig().getValue("suite.services." + service, String.class);
        return new RunningStub(
                URI.create(address), CommittedAnswers.of(service, Path.of("..", service, "openapi.json")));
    }

    /** Answers a GET with the example of its 200, in the place of what was answered so far; as {@link PeerStub#answer}. */
    public void answer(String url, Map<String, Object> changes) {
        register(url, committed.ok(PeerStub.sample(url), changes));
        committed.check(address.toString(), PeerStub.sample(url), 200);
    }

    /** Is in trouble where it answered so far. */
    public void fail(String url) {
        register(url, committed.problem(500));
    }

    private void register(String url, ResponseDefinitionBuilder answer) {
        new WireMock(address.getHost(), address.getPort())
                .register(get(urlMatching(PeerStub.pattern(url)))
                        .withHeader("Authorization", matching("Bearer .*"))
                        .atPriority(1)
                        .willReturn(answer));
    }
}
