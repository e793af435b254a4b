package nl.schuldenlab.lab.frameworks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.agreements.Agreements;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.publications.Publications;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The cooperation frameworks of a lab. */
@Path("/labs/{slug}/cooperation-frameworks")
@Scope("labs")
public class CooperationFrameworkResource {
    private final CooperationFrameworkRepository frameworks;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Publications publications;
    private final Agreements agreements;
    private final Commands commands;

    CooperationFrameworkResource(
            CooperationFrameworkRepository frameworks,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Publications publications,
            Agreements agreements,
            Commands commands) {
        this.frameworks = frameworks;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.publications = publications;
        this.agreements = agreements;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the cooperation frameworks of a debt lab (samenwerkingskaders)",
            description =
                    "For the lab's people, those of its partners, the national team and other services; others get 404. With `on` or `year` at most one: that which decides then; where none does, the lab is free (D78).")
    public RestResponse<Page<CooperationFrameworkView>> list(
            @RestPath String slug, @BeanParam CooperationFrameworkFilter filter) {
        return frameworks
                .list(insiders.seen(slug), filter)
                .map(CooperationFrameworkView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Record a cooperation framework (samenwerkingskader)",
            description =
                    "For the lab's managers and the national team. No two frameworks of a lab are in force on the same day (D81); the limits and switches are the lab's own (D78).")
    public RestResponse<CooperationFrameworkView> create(@RestPath String slug, NewCooperationFramework newFramework) {
        labs.get(slug);
        rights.asWriterOf(slug, newFramework.historical());
        mustKnow(newFramework.description(), List.of(), null);
        return commands.create(
                () -> frameworks.added(newFramework.toFramework(labs.get(slug))), CooperationFrameworkView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a cooperation framework (samenwerkingskader)")
    public RestResponse<CooperationFrameworkView> get(@RestPath String slug, @RestPath UUID id) {
        CooperationFramework framework = frameworks.get(insiders.seen(slug), id);
        return Answers.shown(framework, CooperationFrameworkView.of(framework));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a cooperation framework (samenwerkingskader)",
            description = "For the lab's managers and the national team; a historical one for the national team.")
    public RestResponse<CooperationFrameworkView> replace(
            @RestPath String slug, @RestPath UUID id, CooperationFrameworkDescription description) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        CooperationFramework found = frameworks.get(lab, id);
        rights.asWriterOf(slug, found.historical());
        mustKnow(
                description,
                found.description().basedOn(),
                text(found.description().agreement()));
        return commands.replace(
                () -> frameworks.get(labs.get(slug), id),
                framework -> frameworks.saved(framework.describe(description)),
                CooperationFrameworkView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a cooperation framework (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return frameworks
                .history(frameworks.get(insiders.seen(slug), id), request)
                .shown();
    }

    private void mustKnow(CooperationFrameworkDescription wanted, List<String> basedOnBefore, String agreementBefore) {
        new References()
                .each("/basedOn", wanted.basedOn(), basedOnBefore, publications::exist)
                .one("/agreement", text(wanted.agreement()), agreementBefore, agreements::exist)
                .enforce();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
