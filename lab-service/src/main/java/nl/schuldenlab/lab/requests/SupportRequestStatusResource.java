package nl.schuldenlab.lab.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.steps.Step;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of a request for support. */
@Path("/labs/{slug}/setup/steps/{number}/support-requests/{id}")
@Scope("labs")
public class SupportRequestStatusResource {
    private final SupportRequestRepository requests;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;
    private final Transitions transitions;

    SupportRequestStatusResource(
            SupportRequestRepository requests,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Commands commands,
            Transitions transitions) {
        this.requests = requests;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(
            summary = "Read the statuses of a support request (statushistorie)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath int number, @RestPath UUID id, @BeanParam PageRequest page) {
        return requests.statusChanges(requests.get(insiders.seen(slug), Step.of(number), id), page)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Answer a support request, or close it (ondersteuningsvraag beantwoorden)",
            description =
                    "ANSWERED, with an `answer`, is for the national team; CLOSED, and OPEN again to ask further, for the lab's managers and the national team.")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath int number, @RestPath UUID id, NewSupportRequestStatus change) {
        labs.get(slug);
        if (change.to() == SupportRequestStatus.ANSWERED) {
            rights.asNational();
        } else {
            rights.asManagerOf(slug);
        }
        return commands.move(
                () -> requests.get(labs.locked(slug), Step.of(number), id),
                request -> requests.moved(request, request.moveTo(change)));
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read which statuses of a support request can come next, and what blocks this caller",
            description = "For the lab's insiders; others get 404.")
    public TransitionsView transitions(@RestPath String slug, @RestPath int number, @RestPath UUID id) {
        SupportRequest request = requests.get(insiders.seen(slug), Step.of(number), id);
        return transitions.of(
                request.status().next(),
                to -> request.judge(to),
                to -> to == SupportRequestStatus.ANSWERED ? rights.isNational() : rights.manages(slug));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a support request (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath int number, @RestPath UUID id, @BeanParam PageRequest page) {
        return requests.history(requests.get(insiders.seen(slug), Step.of(number), id), page)
                .shown();
    }
}
