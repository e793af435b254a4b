package nl.schuldenlab.catalog.assessments;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What reviewers make of a project's evidence. */
@Path("/projects/{slug}/assessments")
@Scope("projects")
public class AssessmentResource {
    private final AssessmentRepository assessments;
    private final Assessing assessing;
    private final Projects projects;
    private final PartRights rights;
    private final Reviewers reviewers;
    private final Commands commands;
    private final Clock clock;

    AssessmentResource(
            AssessmentRepository assessments,
            Assessing assessing,
            Projects projects,
            PartRights rights,
            Reviewers reviewers,
            Commands commands,
            Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.projects = projects;
        this.rights = rights;
        this.reviewers = reviewers;
        this.commands = commands;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List the assessments of a project (beoordelingen)",
            description =
                    "For the people of its labs and partners, reviewers, the portfolio board and the national team; others get 404.")
    public RestResponse<Page<AssessmentView>> list(@RestPath String slug, @BeanParam AssessmentFilter filter) {
        return assessments
                .list(rights.asWeighing(projects.get(slug)), filter)
                .map(each -> AssessmentView.of(each, reviewers.seesWho()))
                .shown();
    }

    @POST
    @Operation(
            summary = "Assess the evidence of a project (beoordelen)",
            description =
                    "For reviewers, once for each decision of the board; never for a project of an own lab or partner. The national team reviews nothing.")
    public RestResponse<AssessmentView> create(@RestPath String slug, NewAssessment newAssessment) {
        projects.get(slug);
        Reviewer reviewer = reviewers.asReviewer();
        return commands.create(
                () -> assessing.assess(slug, reviewer, newAssessment.description()),
                each -> AssessmentView.of(each, reviewers.seesWho()));
    }

    @GET
    @Path("/advice")
    @Operation(
            summary = "Read what the reviewers advise the board (advies)",
            description =
                    "Computed from the assessments for the board's next decision: nothing while there are fewer than wished, else what most say. It does not bind the board. For those who may read the assessments; others get 404.")
    public AdviceView advice(@RestPath String slug) {
        return AdviceView.of(slug, assessing.poll(rights.asWeighing(projects.get(slug))), clock.instant());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an assessment (beoordeling)")
    public RestResponse<AssessmentView> get(@RestPath String slug, @RestPath UUID id) {
        Assessment found = assessments.get(rights.asWeighing(projects.get(slug)), id);
        return Answers.shown(found, AssessmentView.of(found, reviewers.seesWho()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace an own assessment (beoordeling)",
            description = "For the reviewer who gave it, until the board has decided.")
    public RestResponse<AssessmentView> replace(
            @RestPath String slug, @RestPath UUID id, AssessmentDescription description) {
        assessments.get(projects.get(slug), id);
        Reviewer reviewer = reviewers.asReviewer();
        return commands.replace(
                () -> assessments.get(projects.get(slug), id),
                found -> assessing.describe(found, reviewer, description),
                each -> AssessmentView.of(each, reviewers.seesWho()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to an assessment (geschiedenis)",
            description = "For those who may read it; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return assessments
                .history(assessments.get(rights.asWeighing(projects.get(slug)), id), request)
                .shown();
    }
}
