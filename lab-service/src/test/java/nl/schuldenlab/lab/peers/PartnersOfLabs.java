package nl.schuldenlab.lab.peers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/**
 * Stands in for partner-service: the slug of a lab tells who takes part in it. A {@code lab-whole-...} has its
 * municipality, a local and a national private partner and a letter of intent of theirs; in a {@code lab-half-...} its
 * municipality takes part and somebody else signed; a {@code lab-other-...} has neither. In a {@code lab-governed-...} and
 * a {@code lab-committed-...} five banks take part too, of which a {@code lab-left-...} has kept the first.
 */
public class PartnersOfLabs implements QuarkusTestResourceLifecycleManager {
    private static final String SERVICE = "partner-service";

    private final Partnerships committed = new Partnerships();
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        String origin = committed.start().get("suite.services." + SERVICE);
        server.start();
        server.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().proxiedFrom(origin)));
        GovernanceAnswers.addTo(server);
        letters(1, "lab-whole-.*", "{\"requiredParties\": [\"gemeente-gouda-gm0513\", \"bank-ing\"]}");
        letters(1, "lab-half-.*", "{\"requiredParties\": [\"bank-ing\"]}");
        letters(2, "lab-other-.*", "");
        return Map.of("suite.services." + SERVICE, server.baseUrl());
    }

    /** By hand: partner-service has not committed its agreements yet. */
    private void letters(int priority, String lab, String items) {
        server.stubFor(get(urlMatching("/v1/agreements\\?lab=" + lab + "&kind=LETTER_OF_INTENT&status=IN_FORCE"))
                .atPriority(priority)
                .willReturn(okJson("{\"items\": [" + items + "]}")));
    }

    @Override
    public void stop() {
        server.stop();
        committed.stop();
    }

    private static final class Partnerships extends PartnerServiceStub {
        @Override
        protected void answers() {
            super.answers();
            active("lab-whole-*", "gemeente-gouda-gm0513", "partner-next-door", "bank-ing", "schuldenlabnl");
            active("lab-half-*", "gemeente-gouda-gm0513", "schuldenlabnl");
            active("lab-other-*");
            active("lab-left-*", "gemeente-gouda-gm0513", "bank-one");
            governed("lab-governed-*");
            governed("lab-committed-*");
        }

        private void governed(String lab) {
            active(lab, "gemeente-gouda-gm0513", "bank-one", "bank-two", "bank-three", "bank-four", "bank-five");
        }

        private void active(String lab, String... partners) {
            List<Map<String, Object>> items = Arrays.stream(partners)
                    .map(partner ->
                            Example.of(SERVICE, "/partnerships", Map.of("partner", partner, "status", "ACTIVE")))
                    .toList();
            answer("/v1/partnerships?lab=" + lab + "&status=ACTIVE&limit=200", Map.of("items", items));
        }
    }
}
