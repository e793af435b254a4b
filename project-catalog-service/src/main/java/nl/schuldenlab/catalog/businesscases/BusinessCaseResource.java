package nl.schuldenlab.catalog.businesscases;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
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

/** The one business case of a project. */
@Path("/projects/{slug}/business-case")
@Scope("projects")
public class BusinessCaseResource {
    private final BusinessCaseRepository cases;
    private final Projects projects;
    private final PartRights rights;
    private final Partners partners;
    private final Commands commands;

    BusinessCaseResource(
            BusinessCaseRepository cases, Projects projects, PartRights rights, Partners partners, Commands commands) {
        this.cases = cases;
        this.projects = projects;
        this.rights = rights;
        this.partners = partners;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the business case of a project (businesscase)",
            description =
                    "With totals and payback computed from its lines (D39, D158). For the people of its labs and partners, reviewers, the portfolio board and the national team; others get 404.")
    public RestResponse<BusinessCaseView> get(@RestPath String slug) {
        BusinessCase found = cases.get(rights.asWeighing(projects.get(slug)));
        return Answers.shown(found, BusinessCaseView.of(found));
    }

    @PUT
    @Operation(
            summary = "Write or replace the business case of a project (businesscase)",
            description =
                    "For the managers of its labs and the national team: costs and benefits per party and year; of benefits also who gains (D83, D158).")
    public RestResponse<BusinessCaseView> replace(@RestPath String slug, BusinessCaseDescription description) {
        Project project = projects.get(slug);
        rights.asManagerOf(project, null);
        List<String> known =
                cases.only(project).map(found -> found.description().partners()).orElse(List.of());
        mustExist(description, known);
        return commands.place(
                () -> cases.only(projects.get(slug)),
                found -> cases.saved(found.describe(description)),
                () -> cases.added(new BusinessCase(projects.get(slug), description)),
                BusinessCaseView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the business case of a project (geschiedenis)",
            description = "For those who may read it; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return cases.history(cases.get(rights.asWeighing(projects.get(slug))), request)
                .shown();
    }

    private void mustExist(BusinessCaseDescription wanted, List<String> known) {
        References references = new References();
        List<String> named = wanted.lines().stream().map(Line::partner).toList();
        IntStream.range(0, named.size())
                .filter(i -> named.get(i) != null && named.indexOf(named.get(i)) == i && !known.contains(named.get(i)))
                .forEach(i -> references.one("/lines/" + i + "/partner", named.get(i), null, partners::exist));
        references.enforce();
    }
}
