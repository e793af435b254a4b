package nl.schuldenlab.platform.test.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Stands in for another service of the suite: it answers with the examples of the OpenAPI document that the other has
 * committed, and starts only if its answers are what that document says. Without a token it answers nothing. Records whose slug ends in {@code -in-trouble},
 * {@code -refused}, {@code -unreachable} or {@code -slow} make it fail in that way, on every path; those that end in
 * {@code -later-in-trouble} and so on from the second time on that they are asked for.
 */
public abstract class PeerStub implements QuarkusTestResourceLifecycleManager {
    private static final int DELAY_MILLIS = 20_000;
    private static final String END = "([/?&].*)?";

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .templatingEnabled(true)
            .globalTemplating(true));
    private final String service;
    private final Path document;
    private final Map<String, UUID> askedFirst = new ConcurrentHashMap<>();
    private final List<Pattern> open = new CopyOnWriteArrayList<>();
    private CommittedAnswers committed;
    private int rules;

    /** @param service such as {@code lab-service}, whose folder lies beside that of the service under test */
    protected PeerStub(String service) {
        this(service, Path.of("..", service, "openapi.json"));
    }

    PeerStub(String service, Path document) {
        this.service = service;
        this.document = document;
    }

    /** Calls {@link #answer} for what the stub knows; of several that fit a request, the first answers. */
    protected abstract void answers();

    /**
     * Answers a GET with the example of its 200. A last path parameter, such as the slug, is answered as it was asked.
     *
     * @param url such as {@code /v1/labs/lab-*}, with {@code *} for some characters and {@code #} for a digit
     * @param changes values in the place of the example's, by names such as {@code status} or {@code area.kind}; WireMock's
     *     response templates work in them
     */
    protected final void answer(String url, Map<String, Object> changes) {
        serve(pattern(url), committed.ok(sample(url), changes));
        committed.check(server.baseUrl(), sample(url), 200);
    }

    /** The same, also for who shows no token. */
    protected final void answerEverybody(String url, Map<String, Object> changes) {
        open.add(Pattern.compile(pattern(url)));
        answer(url, changes);
    }

    static String sample(String url) {
        return url.replace('*', 'a').replace('#', '0');
    }

    static String pattern(String url) {
        String pattern = Pattern.quote(url).replace("*", "\\E[^/?&]*\\Q").replace("#", "\\E[0-9]\\Q");
        return pattern + (url.contains("?") ? "" : "(\\?.*)?");
    }

    private boolean isClosed(Request request) {
        return open.stream().noneMatch(url -> url.matcher(request.getUrl()).matches());
    }

    @Override
    public final Map<String, String> start() {
        committed = CommittedAnswers.of(service, document);
        server.start();
        try {
            server.stubFor(any(anyUrl())
                    .withHeader("Authorization", absent())
                    .andMatching(request -> MatchResult.of(isClosed(request)))
                    .atPriority(++rules)
                    .willReturn(committed.problem(401)));
            fail("-in-trouble", committed.problem(500));
            fail("-refused", committed.problem(403));
            fail("-unreachable", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
            answers();
            serve(".*", committed.problem(404));
            committed.check(server.baseUrl(), "/v1/what-is-in-trouble", 500);
            committed.check(server.baseUrl(), "/v1/what-is-refused", 403);
            committed.check(server.baseUrl(), "/v1/what-is-unknown", 404);
        } catch (AssertionError | RuntimeException e) {
            server.stop();
            throw new IllegalStateException("What stands in for " + service + " departs from " + document, e);
        }
        return Map.of("suite.services." + service, server.baseUrl());
    }

    private void fail(String ending, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlMatching(".*" + ending + END))
                .andMatching(request -> MatchResult.of(!isFirstOfLater(request)))
                .atPriority(++rules)
                .willReturn(answer));
    }

    private void serve(String pattern, ResponseDefinitionBuilder answer) {
        String slow = "(?=.*-slow" + END + "$)" + pattern;
        server.stubFor(get(urlMatching("(?!.*-slow" + END + "$)" + pattern))
                .atPriority(++rules)
                .willReturn(answer));
        server.stubFor(get(urlMatching(slow))
                .andMatching(request -> MatchResult.of(isFirstOfLater(request)))
                .atPriority(++rules)
                .willReturn(answer));
        server.stubFor(get(urlMatching(slow))
                .atPriority(++rules)
                .willReturn(ResponseDefinitionBuilder.like(answer.build()).but().withFixedDelay(DELAY_MILLIS)));
    }

    private boolean isFirstOfLater(Request request) {
        UUID first = askedFirst.computeIfAbsent(request.getUrl(), url -> request.getId());
        return request.getUrl().contains("-later-") && first.equals(request.getId());
    }

    @Override
    public final void stop() {
        server.stop();
    }
}
