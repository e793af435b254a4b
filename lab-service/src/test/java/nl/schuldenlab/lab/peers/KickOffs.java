package nl.schuldenlab.lab.peers;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for events-service: a {@code lab-whole-...} held its kick-off with SchuldenlabNL, a {@code lab-half-...} without it, a {@code lab-other-...} did not. */
public class KickOffs extends PeerStub {
    private static final String SERVICE = "events-service";

    public KickOffs() {
        super(SERVICE);
    }

    @Override
    protected void answers() {
        answer("/v1/publications/wie-neemt-*", Map.of());
        kickOff("lab-whole-*", List.of(held(List.of("schuldenlabnl"))));
        kickOff("lab-half-*", List.of(held(List.of())));
        kickOff("lab-other-*", List.of());
        answerEverybody("/v1/cadence?lab=lab-*&year=####", Map.of("verdict", "AT_RISK"));
    }

    private static Map<String, Object> held(List<String> coOrganisers) {
        return Example.of(
                SERVICE,
                "/events",
                Map.of(
                        "kind",
                        "KICK_OFF",
                        "status",
                        "HELD",
                        "organisers",
                        List.of("gemeente-gouda"),
                        "coOrganisers",
                        coOrganisers));
    }

    private void kickOff(String lab, List<Map<String, Object>> items) {
        answer("/v1/events?lab=" + lab + "&kind=KICK_OFF&status=HELD", Map.of("items", items));
    }
}
