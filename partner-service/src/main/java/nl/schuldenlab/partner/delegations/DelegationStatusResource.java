package nl.schuldenlab.partner.delegations;

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

/** The state machine and history of a mandate to sign. */
@Path("/agreements/{id}/delegations/{delegation}")
@Scope("partners")
public class DelegationStatusResource {
    private final DelegationRepository delegations;
    private final Delegating delegating;
    private final AgreementRights rights;
    private final Commands commands;
    private final Transitions transitions;

    DelegationStatusResource(
            DelegationRepository delegations,
            Delegating delegating,
            AgreementRights rights,
            Commands commands,
            Transitions transitions) {
        this.delegations = delegations;
        this.delegating = delegating;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a mandate to sign (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath UUID id, @RestPath UUID delegation, @BeanParam PageRequest request) {
        return delegations
                .statusChanges(delegating.seen(id, delegation), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Revoke a mandate to sign (mandaat intrekken)",
            description = "For who speaks for the partner. What was signed by then stays signed.")
    public RestResponse<StatusChangeView> change(
            @RestPath UUID id, @RestPath UUID delegation, NewDelegationStatus change) {
        rights.asPartyFor(delegating.seen(id, delegation).partner());
        return commands.move(
                () -> delegating.locked(id, delegation),
                found -> delegations.moved(found, found.moveTo(change.to(), change.reason())));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can revoke a mandate to sign")
    public TransitionsView transitions(@RestPath UUID id, @RestPath UUID delegation) {
        Delegation found = delegating.seen(id, delegation);
        return transitions.of(found.status().next(), found::judge, rights.speaksFor(found.partner()));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a mandate to sign (geschiedenis)",
            description = "For all who may read the agreement; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath UUID id, @RestPath UUID delegation, @BeanParam PageRequest request) {
        return delegations.history(delegating.seen(id, delegation), request).shown();
    }
}
