package nl.schuldenlab.catalog.reportedmethods;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How many methods were called proven by the word of sources. */
@Path("/reported-proven-methods")
@Scope("projects")
public class ReportedProvenMethodsResource {
    private final ReportedProvenMethodsRepository methods;
    private final Rights rights;
    private final Partners partners;
    private final Projects projects;
    private final Today today;
    private final Commands commands;

    ReportedProvenMethodsResource(
            ReportedProvenMethodsRepository methods,
            Rights rights,
            Partners partners,
            Projects projects,
            Today today,
            Commands commands) {
        this.methods = methods;
        this.rights = rights;
        this.partners = partners;
        this.projects = projects;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List numbers of proven methods that sources reported (gemelde aantallen)")
    public RestResponse<Page<ReportedProvenMethodsView>> list(@BeanParam ReportedProvenMethodsFilter filter) {
        return methods.list(filter).map(ReportedProvenMethodsView::of).shown();
    }

    @POST
    @Operation(
            summary = "Record how many methods a party called proven by the word of a source (gemeld aantal)",
            description =
                    "For the national team. It stands beside what the portfolio board decided here, and is never added to it (D45).")
    public RestResponse<ReportedProvenMethodsView> create(NewReportedProvenMethods wanted) {
        rights.asNational();
        today.refuseLater("/asOf", wanted.description().asOf());
        new References()
                .one("/partner", wanted.partner(), null, partners::exist)
                .each("/projects", wanted.description().projects(), List.of(), projects::exist)
                .enforce();
        return commands.create(
                () -> methods.added(new ReportedProvenMethods(wanted.partner(), wanted.description())),
                ReportedProvenMethodsView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a number of proven methods that a source reported (gemeld aantal)")
    public RestResponse<ReportedProvenMethodsView> get(@RestPath UUID id) {
        ReportedProvenMethods found = methods.get(id);
        return Answers.shown(found, ReportedProvenMethodsView.of(found));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a number of proven methods that a source reported (gemeld aantal)",
            description = "For the national team.")
    public RestResponse<ReportedProvenMethodsView> replace(
            @RestPath UUID id, ReportedProvenMethodsDescription description) {
        List<String> known = methods.get(id).description().projects();
        rights.asNational();
        today.refuseLater("/asOf", description.asOf());
        new References()
                .each("/projects", description.projects(), known, projects::exist)
                .enforce();
        return commands.replace(
                () -> methods.get(id),
                found -> methods.saved(found.describe(description)),
                ReportedProvenMethodsView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a reported number of proven methods (geschiedenis)",
            description = "For the partner that called them so, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        ReportedProvenMethods found = methods.get(id);
        rights.asInsiderOf(null, List.of(found.partner()));
        return methods.history(found, request).shown();
    }
}
