package nl.schuldenlab.lab.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.steps.Step;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The requests for support on a step of a lab's set-up. */
@Path("/labs/{slug}/setup/steps/{number}/support-requests")
@Scope("labs")
public class SupportRequestResource {
    private final SupportRequestRepository requests;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;

    SupportRequestResource(
            SupportRequestRepository requests, Labs labs, Insiders insiders, Rights rights, Commands commands) {
        this.requests = requests;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the support requests on a step of the set-up (ondersteuningsvragen)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<SupportRequestView>> list(
            @RestPath String slug, @RestPath int number, @BeanParam SupportRequestFilter filter) {
        return requests.list(insiders.seen(slug), Step.of(number), filter)
                .map(SupportRequestView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Ask SchuldenlabNL for support on a step of the set-up (ondersteuning vragen)",
            description =
                    "For the lab's managers and the national team; on the steps 2, 6, 7 and 10 (D173, D176, D183, D185).")
    public RestResponse<SupportRequestView> create(
            @RestPath String slug, @RestPath int number, NewSupportRequest newRequest) {
        labs.get(slug);
        Step step = Step.of(number);
        rights.asManagerOf(slug);
        return commands.create(
                () -> requests.added(new SupportRequest(labs.get(slug), step, newRequest.description())),
                SupportRequestView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a support request (ondersteuningsvraag)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<SupportRequestView> get(@RestPath String slug, @RestPath int number, @RestPath UUID id) {
        SupportRequest request = requests.get(insiders.seen(slug), Step.of(number), id);
        return Answers.shown(request, SupportRequestView.of(request));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the question of a support request (ondersteuningsvraag)",
            description = "For the lab's managers and the national team, while it is OPEN.")
    public RestResponse<SupportRequestView> replace(
            @RestPath String slug, @RestPath int number, @RestPath UUID id, SupportRequestDescription description) {
        labs.get(slug);
        rights.asManagerOf(slug);
        return commands.replace(
                () -> requests.get(labs.get(slug), Step.of(number), id),
                request -> requests.saved(request.describe(description)),
                SupportRequestView::of);
    }
}
