package nl.schuldenlab.partner.declines;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.AgreementRights;
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

/** The state machine and history of a refusal. */
@Path("/agreements/{id}/declines/{decline}")
@Scope("partners")
public class DeclineStatusResource {
    private final DeclineRepository declines;
    private final Declining declining;
    private final AgreementRights rights;
    private final Commands commands;
    private final Transitions transitions;

    DeclineStatusResource(
            DeclineRepository declines,
            Declining declining,
            AgreementRights rights,
            Commands commands,
            Transitions transitions) {
        this.declines = declines;
        this.declining = declining;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a refusal (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath UUID id, @RestPath UUID decline, @BeanParam PageRequest request) {
        return declines.statusChanges(declining.seen(id, decline), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Take a refusal back (afwijzing intrekken)",
            description = "For who speaks for the party. Signing does the same.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, @RestPath UUID decline, NewDeclineStatus change) {
        rights.asPartyFor(declining.seen(id, decline).partner());
        return commands.move(() -> declining.locked(id, decline), found -> declining.change(found, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can take a refusal back")
    public TransitionsView transitions(@RestPath UUID id, @RestPath UUID decline) {
        Decline found = declining.seen(id, decline);
        return transitions.of(found.status().next(), found::judge, rights.speaksFor(found.partner()));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a refusal (geschiedenis)",
            description = "For all who may read the agreement; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath UUID id, @RestPath UUID decline, @BeanParam PageRequest request) {
        return declines.history(declining.seen(id, decline), request).shown();
    }
}
