package nl.schuldenlab.partner.partnerships;

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

/** The state machine and history of a partnership. */
@Path("/partnerships/{id}")
@Scope("partners")
public class PartnershipStatusResource {
    private final PartnershipRepository partnerships;
    private final Rights rights;
    private final PartnershipRights partnershipRights;
    private final Joining joining;
    private final Commands commands;
    private final Transitions transitions;

    PartnershipStatusResource(
            PartnershipRepository partnerships,
            Rights rights,
            PartnershipRights partnershipRights,
            Joining joining,
            Commands commands,
            Transitions transitions) {
        this.partnerships = partnerships;
        this.rights = rights;
        this.partnershipRights = partnershipRights;
        this.joining = joining;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a partnership (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return partnerships.statusChanges(partnerships.get(id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "End a partnership (partnerschap beëindigen)",
            description =
                    "For who speaks for the partner, and for the lab's managers; a historical one for the national team too. `leftOn` is today in Amsterdam unless given, and not in the future. It ends what the partner is an ambassador of in that lab, too (D96). Who comes back later joins anew.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewPartnershipStatus change) {
        partnershipRights.asKeeperOf(partnerships.get(id));
        return commands.move(() -> partnerships.get(id), partnership -> joining.change(partnership, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can end a partnership")
    public TransitionsView transitions(@RestPath UUID id) {
        Partnership partnership = partnerships.get(id);
        return transitions.of(partnership.status().next(), partnership::judge, partnershipRights.keeps(partnership));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a partnership (geschiedenis)",
            description = "For the lab's people, those of the partner, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        Partnership partnership = partnerships.get(id);
        rights.asInsiderOf(partnership.lab(), List.of(partnership.partner()));
        return partnerships.history(partnership, request).shown();
    }
}
