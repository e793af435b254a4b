package nl.schuldenlab.catalog.adoptions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.AdoptionFacts.Heard;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.TransitionsView;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of an adoption. */
@Path("/adoptions/{id}")
@Scope("projects")
public class AdoptionStatusResource {
    private final AdoptionRepository adoptions;
    private final AdoptionProgress progress;
    private final AdoptionFactFinder facts;
    private final AdoptionRights rights;
    private final Today today;
    private final Commands commands;
    private final AdoptionOutlook outlook;

    AdoptionStatusResource(
            AdoptionRepository adoptions,
            AdoptionProgress progress,
            AdoptionFactFinder facts,
            AdoptionRights rights,
            Today today,
            Commands commands,
            AdoptionOutlook outlook) {
        this.adoptions = adoptions;
        this.progress = progress;
        this.facts = facts;
        this.rights = rights;
        this.today = today;
        this.commands = commands;
        this.outlook = outlook;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that an adoption went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return adoptions.statusChanges(adoptions.get(id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move an adoption to another status",
            description =
                    "For the managers of its lab, who speaks for its municipality, and the national team, which takes nothing further that the adopter has not confirmed. STARTED needs a lab that is established (D171), if there is one, and co-financing where the lab's framework says so (D117); FORM_RECORDED a working form with a public and a private partner and its document (D73), which ends the lab's task (D74) and is left out where there is no lab; EMBEDDED a municipality or private partner that accepted it (D75, D76). Stopping needs a reason and lessons. `on` tells since when, if not today (D68).")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewAdoptionStatus change) {
        Adoption found = adoptions.get(id);
        Voice voice = rights.asMoverOf(found, change.to());
        today.refuseLater("/on", change.on());
        Heard heard = facts.ask(found, List.of(change.to()));
        return commands.move(() -> adoptions.locked(id), adoption -> progress.change(adoption, change, voice, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read which statuses of an adoption can come next, and what blocks this caller",
            description =
                    "Kinds of partners that the project needs and the lab lacks stand among the `warnings` (D70).")
    public TransitionsView transitions(@RestPath UUID id) {
        return outlook.of(adoptions.get(id));
    }
}
