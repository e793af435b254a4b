package nl.schuldenlab.partner.partners;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of a partner. */
@Path("/partners/{slug}")
@Scope("partners")
public class PartnerStatusResource {
    private final PartnerRepository partners;
    private final Participations participations;
    private final PartnerRights rights;
    private final PartnerProgress progress;
    private final Commands commands;
    private final Transitions transitions;

    PartnerStatusResource(
            PartnerRepository partners,
            Participations participations,
            PartnerRights rights,
            PartnerProgress progress,
            Commands commands,
            Transitions transitions) {
        this.partners = partners;
        this.participations = participations;
        this.rights = rights;
        this.progress = progress;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a partner went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath String slug, @BeanParam PageRequest request) {
        return partners.statusChanges(partners.get(slug), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move a partner to another status",
            description =
                    "For who speaks for the partner and for the national team. A partner is dissolved once none of its partnerships is active any more.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, NewPartnerStatus change) {
        partners.get(slug);
        rights.asKeeperOf(slug);
        return commands.move(() -> partners.locked(slug), partner -> progress.change(partner, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug) {
        Partner partner = partners.get(slug);
        return transitions.of(
                partner.status().next(), to -> partner.judge(to, participations.of(partner)), rights.keeps(slug));
    }
}
