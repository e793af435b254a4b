package nl.schuldenlab.platform.test.peers;

import java.util.List;
import java.util.Map;

/** Stands in for partner-service: a partner's slug tells what it is, {@code gemeente-gouda-gm0513} the municipality gm0513; co-financing is arranged for what is called {@code ...-funded-...}. */
public class PartnerServiceStub extends PeerStub {
    private static final String CODE = "{{regexExtract request.path 'gm[0-9]{4}$'}}";

    public PartnerServiceStub() {
        super("partner-service");
    }

    @Override
    protected void answers() {
        partner("*-gm####", "PUBLIC", "LOCAL", "MUNICIPALITY", Map.of("municipality", CODE));
        partner("bank-*", "PRIVATE", "NATIONAL", "BANK", Map.of());
        partner("foundation-*", "CIVIC", "NATIONAL", "FOUNDATION", Map.of());
        partner("schuldenlabnl", "CIVIC", "NATIONAL", "NATIONAL_PLATFORM", Map.of());
        partner("partner-*", "PRIVATE", "LOCAL", "SOCIAL_INSTITUTION", Map.of());
        answer(
                "/v1/co-financing?subject=*-funded-*",
                Map.of("arranged", true, "verdict", "ALLOWED", "blockers", List.of()));
        answer("/v1/co-financing?subject=*", Map.of("arranged", false));
    }

    private void partner(String slug, String sector, String scope, String type, Map<String, String> identifiers) {
        answer(
                "/v1/partners/" + slug,
                Map.of("sector", sector, "scope", scope, "types", List.of(type), "identifiers", identifiers));
    }
}
