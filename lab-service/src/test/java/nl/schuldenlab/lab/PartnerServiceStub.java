package nl.schuldenlab.lab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for partner-service: partners called {@code gemeente-...-gmNNNN} are that municipality; some others answer as a service in trouble does. */
public class PartnerServiceStub implements QuarkusTestResourceLifecycleManager {
    public static final String IN_TROUBLE = "partner-in-trouble";
    public static final String UNREACHABLE = "partner-unreachable";
    public static final String SLOW = "partner-slow";
    public static final String REFUSED = "partner-refused";

    private WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .templatingEnabled(true)
                .globalTemplating(false));
        server.start();
        server.stubFor(get(urlPathMatching("/v1/partners/.*"))
                .atPriority(10)
                .willReturn(aResponse().withStatus(404)));
        server.stubFor(get(urlPathMatching("/v1/partners/gemeente-.*-gm[0-9]{4}"))
                .atPriority(5)
                .willReturn(okJson("""
                                {"slug": "{{request.path.[2]}}", "name": "A municipality", "sector": "PUBLIC", "types": ["MUNICIPALITY"],
                                 "identifiers": {"municipality": "{{regexExtract request.path 'gm[0-9]{4}'}}"}}
                                """).withTransformers("response-template")));
        server.stubFor(get(urlPathMatching("/v1/partners/bank-.*"))
                .atPriority(5)
                .willReturn(okJson("{\"slug\": \"bank\", \"sector\": \"PRIVATE\", \"types\": [\"BANK\"]}")));
        trouble(IN_TROUBLE, 500);
        trouble(REFUSED, 403);
        server.stubFor(get(urlPathEqualTo("/v1/partners/" + UNREACHABLE))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        server.stubFor(get(urlPathEqualTo("/v1/partners/" + SLOW))
                .willReturn(okJson("{}").withFixedDelay(20_000)));
        return Map.of("suite.services.partner-service", server.baseUrl());
    }

    private void trouble(String partner, int status) {
        server.stubFor(get(urlPathEqualTo("/v1/partners/" + partner))
                .willReturn(aResponse().withStatus(status)));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
