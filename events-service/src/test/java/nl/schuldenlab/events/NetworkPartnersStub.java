package nl.schuldenlab.events;

import java.util.Map;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/** Stands in for partner-service, which also knows the partners of the real network. */
public class NetworkPartnersStub extends PartnerServiceStub {

    @Override
    protected void answers() {
        super.answers();
        Network.records("partners").forEach(partner -> answer("/v1/partners/" + partner.get("slug"), Map.of()));
    }
}
