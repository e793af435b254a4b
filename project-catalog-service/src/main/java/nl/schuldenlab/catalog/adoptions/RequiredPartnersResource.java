package nl.schuldenlab.catalog.adoptions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What an adoption still needs of partners. */
@Path("/adoptions/{id}/required-partners")
@Scope("projects")
public class RequiredPartnersResource {
    private final AdoptionRepository adoptions;
    private final RequiredPartners partners;

    RequiredPartnersResource(AdoptionRepository adoptions, RequiredPartners partners) {
        this.adoptions = adoptions;
        this.partners = partners;
    }

    @GET
    @Operation(
            summary = "Read which kinds of partners an adoption needs and lacks (benodigde partners)",
            description =
                    "Held against the partners that are active in its lab now; SchuldenlabNL introduces those that are lacking (D70).")
    public RequiredPartnersView get(@RestPath UUID id) {
        Adoption adoption = adoptions.get(id);
        return RequiredPartnersView.of(adoption, partners.of(adoption), partners.missing(adoption));
    }
}
