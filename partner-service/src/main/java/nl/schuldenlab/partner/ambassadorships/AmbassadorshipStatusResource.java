package nl.schuldenlab.partner.ambassadorships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
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

/** The state machine and history of an ambassadorship. */
@Path("/ambassadorships/{id}")
@Scope("partners")
public class AmbassadorshipStatusResource {
    private final AmbassadorshipRepository ambassadorships;
    private final Rights rights;
    private final AmbassadorshipRights ambassadorshipRights;
    private final Appointing appointing;
    private final Commands commands;
    private final Transitions transitions;

    AmbassadorshipStatusResource(
            AmbassadorshipRepository ambassadorships,
            Rights rights,
            AmbassadorshipRights ambassadorshipRights,
            Appointing appointing,
            Commands commands,
            Transitions transitions) {
        this.ambassadorships = ambassadorships;
        this.rights = rights;
        this.ambassadorshipRights = ambassadorshipRights;
        this.appointing = appointing;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of an ambassadorship (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return ambassadorships.statusChanges(ambassadorships.get(id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "End an ambassadorship (ambassadeurschap beëindigen)",
            description =
                    "For who speaks for the partner, and for the lab's managers. `until` is today in Amsterdam unless given, and not in the future.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewAmbassadorshipStatus change) {
        ambassadorshipRights.asKeeperOf(ambassadorships.get(id));
        return commands.move(
                () -> ambassadorships.get(id), ambassadorship -> appointing.change(ambassadorship, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can end an ambassadorship")
    public TransitionsView transitions(@RestPath UUID id) {
        Ambassadorship ambassadorship = ambassadorships.get(id);
        return transitions.of(
                ambassadorship.status().next(), ambassadorship::judge, ambassadorshipRights.keeps(ambassadorship));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an ambassadorship (geschiedenis)",
            description = "For the lab's people, those of the partner, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        Ambassadorship ambassadorship = ambassadorships.get(id);
        rights.asInsiderOf(ambassadorship.lab(), List.of(ambassadorship.partner()));
        return ambassadorships.history(ambassadorship, request).shown();
    }
}
