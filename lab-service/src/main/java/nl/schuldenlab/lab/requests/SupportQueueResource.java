package nl.schuldenlab.lab.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The requests for support of all labs, for the team that answers them. */
@Path("/support-requests")
@Scope("labs")
public class SupportQueueResource {
    private final SupportRequestRepository requests;
    private final Rights rights;

    SupportQueueResource(SupportRequestRepository requests, Rights rights) {
        this.requests = requests;
        this.rights = rights;
    }

    @GET
    @Operation(
            summary = "List the support requests of all debt labs (ondersteuningsvragen)",
            description = "For the national team; who has waited longest comes first.")
    public RestResponse<Page<SupportRequestView>> list(@BeanParam SupportQueueFilter filter) {
        if (!rights.seesAll()) {
            rights.asNational();
        }
        return requests.queue(filter).map(SupportRequestView::of).shown();
    }
}
