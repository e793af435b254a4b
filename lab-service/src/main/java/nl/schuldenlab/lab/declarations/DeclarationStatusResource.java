package nl.schuldenlab.lab.declarations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Labs;
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

/** The state machine and history of a declaration. */
@Path("/labs/{slug}/setup/declarations/{id}")
@Scope("labs")
public class DeclarationStatusResource {
    private final DeclarationRepository declarations;
    private final Declaring declaring;
    private final Labs labs;
    private final Commands commands;
    private final Transitions transitions;

    DeclarationStatusResource(
            DeclarationRepository declarations,
            Declaring declaring,
            Labs labs,
            Commands commands,
            Transitions transitions) {
        this.declarations = declarations;
        this.declaring = declaring;
        this.labs = labs;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(
            summary = "Read the statuses of a declaration (statushistorie)",
            description = "For the lab's insiders and who declared it; others get 404.")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return declarations
                .statusChanges(declaring.seen(declarations.get(labs.get(slug), id)), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Withdraw a declaration (verklaring intrekken)",
            description = "For those who may declare it, until the set-up is completed (D189).")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath UUID id, NewDeclarationStatus change) {
        declaring.mayChange(declarations.get(labs.get(slug), id));
        return commands.move(
                () -> declarations.get(labs.locked(slug), id),
                declaration -> declarations.moved(declaration, declaration.moveTo(change.to(), change.reason())));
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read whether this caller can withdraw a declaration, and what blocks it",
            description = "For the lab's insiders and who declared it; others get 404.")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        Declaration declaration = declaring.seen(declarations.get(labs.get(slug), id));
        return transitions.of(declaration.status().next(), declaration::judge, declaring.canChange(declaration));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a declaration (geschiedenis)",
            description = "For the lab's insiders and who declared it; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return declarations
                .history(declaring.seen(declarations.get(labs.get(slug), id)), request)
                .shown();
    }
}
