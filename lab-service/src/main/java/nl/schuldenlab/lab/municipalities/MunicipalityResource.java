package nl.schuldenlab.lab.municipalities;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.reference.Municipalities;
import nl.schuldenlab.reference.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The municipalities of the Netherlands, by their code. */
@Path("/municipalities")
@Scope("labs")
public class MunicipalityResource {
    private final Municipalities municipalities;

    MunicipalityResource(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GET
    @Operation(summary = "List municipalities (gemeenten)")
    public RestResponse<Page<MunicipalityView>> list(@BeanParam MunicipalityFilter filter) {
        List<Municipality> found = filter.q == null ? municipalities.all() : municipalities.search(filter.q);
        return Page.of(found, Municipality::code, filter)
                .map(MunicipalityView::of)
                .shown();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read a municipality (gemeente)")
    public RestResponse<MunicipalityView> get(@RestPath String code) {
        Municipality municipality = municipalities.find(code).orElseThrow(Refusal::notFound);
        return Answers.shown(Municipalities.EDITION, MunicipalityView.of(municipality));
    }
}
