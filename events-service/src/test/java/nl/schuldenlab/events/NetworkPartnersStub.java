package nl.schuldenlab.events;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/**
 * Stands in for partner-service, which also knows the partners of the real network. In each {@code lab-...} a municipality
 * takes part that names one contact, a bank that names two, and a foundation that names none; the
 * contacts of the bank were erased, who leads the projects of a lab is there.
 */
public class NetworkPartnersStub extends PartnerServiceStub {
    public static final String CONTACT = "01890a5d-ac96-774b-bcce-b302099a8062";
    public static final String LEADER = "01890a5d-ac96-774b-bcce-b30209990100";
    private static final String FIRST = "01890a5d-ac96-774b-bcce-b302099a8063";
    private static final String SECOND = "01890a5d-ac96-774b-bcce-b302099a8064";

    @Override
    protected void answers() {
        List<Map<String, Object>> all = List.of(
                partaking("bank-of-gouda", FIRST, SECOND),
                partaking("foundation-of-gouda"),
                partaking("gemeente-gouda-gm0513", CONTACT));
        answer("/v1/partnerships?lab=lab-*&status=ACTIVE&limit=200", Map.of("items", all));
        answer("/v1/partnerships?status=ACTIVE&limit=200", Map.of("items", all));
        answer(
                "/v1/partners?type=MUNICIPALITY&limit=200",
                Map.of("items", List.of(partner("gemeente-gouda-gm0513"), partner("gemeente-almelo-gm0141"))));
        answer("/v1/partners/*/contacts?limit=200", Map.of());
        answer("/v1/partners/*/contacts/" + CONTACT, Map.of());
        answer("/v1/contacts/" + LEADER, Map.of());
        super.answers();
        Network.records("partners").forEach(partner -> answer("/v1/partners/" + partner.get("slug"), Map.of()));
    }

    private static Map<String, Object> partaking(String partner, String... contacts) {
        return ExampleItem.of(
                "partner-service", "/partnerships", Map.of("partner", partner, "contacts", List.of(contacts)));
    }

    private static Map<String, Object> partner(String slug) {
        return ExampleItem.of("partner-service", "/partners", Map.of("slug", slug));
    }
}
