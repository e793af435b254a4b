package nl.schuldenlab.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/** Stands in for partner-service, which also knows the real partners of the network; those called {@code bank-at-home...} take part in every lab. */
public class NetworkPartnersStub extends PartnerServiceStub {
    private static final Path FILE = Path.of("../deploy/local/src/main/resources/network/partners.json");

    @Override
    protected void answers() {
        super.answers();
        answer("/v1/partnerships?lab=*&status=ACTIVE&limit=200", Map.of("items.0.partner", "gemeente-gouda-gm0513"));
        answer("/v1/partnerships?lab=*&partner=bank-at-home*&status=ACTIVE", Map.of());
        answer("/v1/partnerships?lab=*&partner=*&status=ACTIVE", Map.of("items", List.of()));
        try {
            for (JsonNode partner : new ObjectMapper().readTree(FILE.toFile())) {
                answer(
                        "/v1/partners/" + partner.get("slug").asText(),
                        Map.of("sector", partner.get("sector"), "types", partner.get("types")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
