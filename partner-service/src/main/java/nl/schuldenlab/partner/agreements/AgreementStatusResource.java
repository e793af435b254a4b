package nl.schuldenlab.partner.agreements;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
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

/** The state machine and history of an agreement. */
@Path("/agreements/{id}")
@Scope("partners")
public class AgreementStatusResource {
    private final Agreements agreements;
    private final AgreementRepository repository;
    private final AgreementRights rights;
    private final Drafting drafting;
    private final Commands commands;
    private final Transitions transitions;

    AgreementStatusResource(
            Agreements agreements,
            AgreementRepository repository,
            AgreementRights rights,
            Drafting drafting,
            Commands commands,
            Transitions transitions) {
        this.agreements = agreements;
        this.repository = repository;
        this.rights = rights;
        this.drafting = drafting;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(
            summary = "Read the statuses of an agreement (statushistorie)",
            description =
                    "It enters into force with the last signature of a required party, and expires by itself: from OPEN at the deadline, from IN_FORCE after its last day.")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return repository.statusChanges(agreements.seen(id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Give up an agreement that a required party refuses (overeenkomst afbreken)",
            description =
                    "For who may draft it, while a required party stands by its refusal. The other way is to move that party to the invited ones.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewAgreementStatus change) {
        rights.asDrafterOf(agreements.seen(id));
        return commands.move(() -> drafting.locked(id), agreement -> drafting.change(agreement, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can give up an agreement, and what blocks it")
    public TransitionsView transitions(@RestPath UUID id) {
        Agreement agreement = agreements.seen(id);
        return transitions.of(agreement.status().next(), agreement::judge, rights.drafts(agreement));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an agreement (geschiedenis)",
            description = "For all who may read the agreement; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return repository.history(agreements.seen(id), request).shown();
    }
}
