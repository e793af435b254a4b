package nl.schuldenlab.partner.introductions;

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

/** The state machine and history of an introduction. */
@Path("/introductions/{id}")
@Scope("partners")
public class IntroductionStatusResource {
    private final IntroductionRepository introductions;
    private final IntroductionReferences references;
    private final IntroductionRights rights;
    private final Commands commands;
    private final Transitions transitions;

    IntroductionStatusResource(
            IntroductionRepository introductions,
            IntroductionReferences references,
            IntroductionRights rights,
            Commands commands,
            Transitions transitions) {
        this.introductions = introductions;
        this.references = references;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the steps of an introduction (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return introductions
                .statusChanges(introductions.get(id, rights.sight()), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Consent to an introduction, decline, make it, or close it (introductie)",
            description =
                    "Who speaks for the partner gives its consent, with the `contact` person to be introduced, and may take it back by declining until the introduction is made. The national team makes it (D70). The lab's managers and the national team withdraw the request, or close it with its `outcome`.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewIntroductionStatus change) {
        Introduction found = introductions.get(id, rights.sight());
        rights.asMoverOf(found, change.to());
        references.mustExist(change, found.partner());
        return commands.move(
                () -> introductions.get(id, rights.sight()),
                introduction -> introductions.moved(introduction, introduction.moveTo(change)));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which steps of an introduction can come next for this caller")
    public TransitionsView transitions(@RestPath UUID id) {
        Introduction introduction = introductions.get(id, rights.sight());
        return transitions.of(
                introduction.status().next(), introduction::judge, to -> rights.mayMove(introduction, to));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an introduction (geschiedenis)",
            description =
                    "For the people of the lab that asks, those of the partner concerned, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return introductions
                .history(introductions.get(id, rights.sight()), request)
                .shown();
    }
}
