package nl.schuldenlab.catalog.evidence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What was found out of a project. */
@Path("/projects/{slug}/evidence")
@Scope("projects")
public class EvidenceResource {
    private final EvidenceRepository evidence;
    private final EvidenceKeeping keeping;
    private final EvidenceAgeing ageing;
    private final Projects projects;
    private final PartRights rights;
    private final StakeFinder stakes;
    private final Commands commands;

    EvidenceResource(
            EvidenceRepository evidence,
            EvidenceKeeping keeping,
            EvidenceAgeing ageing,
            Projects projects,
            PartRights rights,
            StakeFinder stakes,
            Commands commands) {
        this.evidence = evidence;
        this.keeping = keeping;
        this.ageing = ageing;
        this.projects = projects;
        this.rights = rights;
        this.stakes = stakes;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the evidence of a project (bewijs)",
            description =
                    "Practice counts as much as theory (D77). Evidence is `independent` until the researcher has a stake in the project (D125).")
    public RestResponse<Page<EvidenceView>> list(@RestPath String slug, @BeanParam EvidenceFilter filter) {
        Project project = projects.get(slug);
        ageing.settle();
        return evidence.list(project, filter).map(EvidenceView::of).shown();
    }

    @POST
    @Operation(
            summary = "Record evidence of a project (bewijs)",
            description =
                    "For the managers and leaders of its labs, and the national team; told once by kind and title. It bears on one of three things (`dimension`, D16). `independent` may not be `YES` when the researcher owns, started or develops the project or takes part in the lab where it was born (D125). Figures of fewer than five people are not told.")
    public RestResponse<EvidenceView> create(@RestPath String slug, NewEvidence newEvidence) {
        Project found = projects.get(slug);
        rights.asLeaderOf(found, newEvidence.historical());
        boolean atOriginLab =
                stakes.atOriginLab(found, newEvidence.description(), null, newEvidence.historical() != null);
        return commands.create(() -> keeping.record(projects.get(slug), newEvidence, atOriginLab), EvidenceView::of);
    }

    @GET
    @Path("/summary")
    @Operation(
            summary = "Read what the evidence of a project comes to (samenvatting)",
            description = "What was retracted is left out.")
    public EvidenceSummaryView summary(@RestPath String slug) {
        Project project = projects.get(slug);
        ageing.settle();
        return EvidenceSummaryView.of(
                evidence.standingOf(project), ageing.freshness().day());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a piece of evidence (bewijs)")
    public RestResponse<EvidenceView> get(@RestPath String slug, @RestPath UUID id) {
        Project project = projects.get(slug);
        ageing.settle();
        Evidence found = evidence.get(project, id);
        return Answers.shown(found, EvidenceView.of(found));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a piece of evidence (bewijs)",
            description =
                    "For the managers and leaders of the project's labs, and the national team; what is historical for the national team. An edit makes evidence no fresher; who has looked if it still holds says so by a status change.")
    public RestResponse<EvidenceView> replace(
            @RestPath String slug, @RestPath UUID id, EvidenceDescription description) {
        Project project = projects.get(slug);
        Evidence found = evidence.get(project, id);
        rights.asLeaderOf(project, found.historical());
        boolean atOriginLab =
                stakes.atOriginLab(project, description, found.description().researcherPartner(), found.isHistorical());
        return commands.replace(
                () -> evidence.get(projects.get(slug), id),
                each -> keeping.describe(each, description, atOriginLab),
                EvidenceView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a piece of evidence (geschiedenis)",
            description = "For the people of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        rights.asInsiderOf(project);
        return evidence.history(evidence.get(project, id), request).shown();
    }
}
