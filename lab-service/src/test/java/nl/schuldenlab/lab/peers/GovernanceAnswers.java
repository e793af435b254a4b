package nl.schuldenlab.lab.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What partner-service says of commitments, co-financing and single agreements; by hand, for it has not committed them yet. */
public final class GovernanceAnswers {
    private static final int PRIORITY = 5;

    private GovernanceAnswers() {}

    static void addTo(WireMockServer server) {
        commitments(server, "lab-committed-.*", "{\"percentage\": 100, \"missingPartners\": []}");
        commitments(
                server,
                "lab-governed-.*(?<!-in-trouble)",
                "{\"percentage\": 62.5, \"missingPartners\": [\"bank-two\"]}");
        server.stubFor(get(urlPathEqualTo("/v1/co-financing"))
                .atPriority(PRIORITY)
                .willReturn(okJson("{\"arranged\": false, \"blockers\": []}")));
        server.stubFor(get(urlPathMatching("/v1/agreements/01890a5d-.*"))
                .atPriority(PRIORITY)
                .willReturn(okJson("{\"id\": \"01890a5d-ac96-774b-bcce-b302099a8061\"}")));
    }

    private static void commitments(WireMockServer server, String lab, String body) {
        server.stubFor(get(urlPathEqualTo("/v1/programme-commitments/summary"))
                .withQueryParam("lab", matching(lab))
                .withQueryParam("year", matching("\\d{4}"))
                .withQueryParam("asOf", matching("\\d{4}-\\d{2}-\\d{2}"))
                .atPriority(PRIORITY)
                .willReturn(okJson(body)));
    }

    /** From now on the co-financing of a theme is arranged. */
    public static void arrangeCoFinancing(UUID theme) {
        coFinancing(theme, 200);
    }

    /** From now on nobody can tell whether the co-financing of a theme is arranged. */
    public static void loseCoFinancing(UUID theme) {
        coFinancing(theme, 500);
    }

    private static void coFinancing(UUID theme, int status) {
        URI address = URI.create(ConfigProvider.getConfig().getValue("suite.services.partner-service", String.class));
        new WireMock(address.getHost(), address.getPort())
                .register(get(urlPathEqualTo("/v1/co-financing"))
                        .withQueryParam("subject", matching("theme:" + theme))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/json")
                                .withBody("{\"arranged\": true, \"blockers\": []}")));
    }
}
