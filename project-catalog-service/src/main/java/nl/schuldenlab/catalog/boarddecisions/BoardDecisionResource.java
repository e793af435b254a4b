package nl.schuldenlab.catalog.boarddecisions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
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

/** What the portfolio board decided of a project. */
@Path("/projects/{slug}/board-decisions")
@Scope("projects")
public class BoardDecisionResource {
    private final BoardDecisionRepository decisions;
    private final Deciding deciding;
    private final Projects projects;
    private final BoardRights board;
    private final PartRights rights;
    private final Commands commands;

    BoardDecisionResource(
            BoardDecisionRepository decisions,
            Deciding deciding,
            Projects projects,
            BoardRights board,
            PartRights rights,
            Commands commands) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.projects = projects;
        this.board = board;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the portfolio board's decisions on a project (besluiten)",
            description = "Refusals stay visible with their reason. Of each subject the last one counts.")
    public RestResponse<Page<BoardDecisionView>> list(@RestPath String slug, @BeanParam BoardDecisionFilter filter) {
        return decisions
                .list(projects.get(slug), filter)
                .map(BoardDecisionView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Decide that a project is proven, or rolled out nationally (besluit)",
            description =
                    "For the portfolio board; the national team only records what was decided before the platform. Each of the three criteria is weighed (D36): that public and private parties take part is a preference and blocks nothing, the others do when they are not met and the wish is granted. A project is rolled out once it is proven (D72). The number of assessments is wished for, not needed. A decision is never rewritten; a later one takes its place.")
    public RestResponse<BoardDecisionView> create(@RestPath String slug, NewBoardDecision newDecision) {
        projects.get(slug);
        board.asDecider(newDecision.historical());
        return commands.create(() -> deciding.decide(slug, newDecision), BoardDecisionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a decision of the portfolio board (besluit)")
    public RestResponse<BoardDecisionView> get(@RestPath String slug, @RestPath UUID id) {
        BoardDecision found = decisions.get(projects.get(slug), id);
        return Answers.shown(found, BoardDecisionView.of(found));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a decision of the portfolio board (geschiedenis)",
            description =
                    "For the people of the project's labs and partners, those who weigh it, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        rights.asWeighing(project);
        return decisions.history(decisions.get(project, id), request).shown();
    }
}
