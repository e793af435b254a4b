package nl.schuldenlab.lab.progressreports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The core team's reports on the progress of a lab's programme. */
@Path("/labs/{slug}/progress-reports")
@Scope("labs")
public class ProgressReportResource {
    private final ProgressReportRepository reports;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    ProgressReportResource(
            ProgressReportRepository reports, Labs labs, Insiders insiders, LabRights rights, Commands commands) {
        this.reports = reports;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the progress reports of a debt lab (voortgangsrapportages)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<Page<ProgressReportView>> list(@RestPath String slug, @BeanParam ProgressReportFilter filter) {
        return reports.list(insiders.seen(slug), filter)
                .map(ProgressReportView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Report on the progress of a quarter (voortgangsrapportage)",
            description =
                    "For the lab's managers, on behalf of its core team (D105), and the national team; a quarter has one report.")
    public RestResponse<ProgressReportView> create(@RestPath String slug, NewProgressReport newReport) {
        labs.get(slug);
        rights.asWriterOf(slug, newReport.historical());
        return commands.create(() -> reports.added(newReport.toReport(labs.get(slug))), ProgressReportView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a progress report (voortgangsrapportage)")
    public RestResponse<ProgressReportView> get(@RestPath String slug, @RestPath UUID id) {
        ProgressReport report = reports.get(insiders.seen(slug), id);
        return Answers.shown(report, ProgressReportView.of(report));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a progress report (voortgangsrapportage)",
            description = "For the lab's managers and the national team; a historical one for the national team.")
    public RestResponse<ProgressReportView> replace(
            @RestPath String slug, @RestPath UUID id, ProgressReportDescription description) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        rights.asWriterOf(slug, reports.get(lab, id).historical());
        return commands.replace(
                () -> reports.get(labs.get(slug), id),
                report -> reports.saved(report.describe(description)),
                ProgressReportView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a progress report (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return reports.history(reports.get(insiders.seen(slug), id), request).shown();
    }
}
