package nl.schuldenlab.catalog.drift;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.AdoptionRights;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How an adoption stands to newer versions of its project. */
@Path("/adoptions/{id}/drift")
@Scope("projects")
public class DriftResource {
    private final Drifting drifting;
    private final DriftDecisionRepository decisions;
    private final Adoptions adoptions;
    private final AdoptionRights rights;
    private final Commands commands;

    DriftResource(
            Drifting drifting,
            DriftDecisionRepository decisions,
            Adoptions adoptions,
            AdoptionRights rights,
            Commands commands) {
        this.drifting = drifting;
        this.decisions = decisions;
        this.adoptions = adoptions;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read whether the project of an adoption has a newer version (achterstand)",
            description = "What each newer version changed, and whether the adopter has decided about the newest.")
    public DriftView get(@RestPath UUID id) {
        return drifting.of(adoptions.get(id));
    }

    @GET
    @Path("/decisions")
    @Operation(summary = "List what the adopter decided about newer versions (besluiten)")
    public RestResponse<Page<DriftDecisionView>> decisions(@RestPath UUID id, @BeanParam PageRequest request) {
        return decisions
                .list(adoptions.get(id).id(), request)
                .map(DriftDecisionView::of)
                .shown();
    }

    @POST
    @Path("/decisions")
    @Operation(
            summary = "Decide about a newer version (besluit)",
            description =
                    "For the adopter alone: the managers of the lab, and who speaks for the municipality. TAKE_OVER makes it the version in use; STAY and ADAPT leave that as it is. Each version is decided about once.")
    public RestResponse<DriftDecisionView> decide(@RestPath UUID id, NewDriftDecision newDecision) {
        rights.asAdopterOf(adoptions.get(id));
        return commands.create(() -> drifting.decide(id, newDecision), DriftDecisionView::of);
    }

    @GET
    @Path("/decisions/{decision}")
    @Operation(summary = "Read a decision about a newer version (besluit)")
    public RestResponse<DriftDecisionView> decision(@RestPath UUID id, @RestPath UUID decision) {
        DriftDecision found = decisions.get(id, decision);
        return Answers.shown(found, DriftDecisionView.of(found));
    }
}
