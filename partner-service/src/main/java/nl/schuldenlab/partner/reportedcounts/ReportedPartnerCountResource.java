package nl.schuldenlab.partner.reportedcounts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.labs.Labs;
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

/** How many partners labs had by the word of sources. */
@Path("/reported-partner-counts")
@Scope("partners")
public class ReportedPartnerCountResource {
    private final ReportedPartnerCountRepository counts;
    private final Rights rights;
    private final Labs labs;
    private final Today today;
    private final Commands commands;

    ReportedPartnerCountResource(
            ReportedPartnerCountRepository counts, Rights rights, Labs labs, Today today, Commands commands) {
        this.counts = counts;
        this.rights = rights;
        this.labs = labs;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List numbers of partners that sources reported (gemelde aantallen)")
    public RestResponse<Page<ReportedPartnerCountView>> list(@BeanParam ReportedPartnerCountFilter filter) {
        return counts.list(filter).map(ReportedPartnerCountView::of).shown();
    }

    @POST
    @Operation(
            summary = "Record how many partners a lab had by the word of a source (gemeld aantal)",
            description =
                    "For the national team. It stands beside what is counted from partnerships and is never added to it (D127).")
    public RestResponse<ReportedPartnerCountView> create(NewReportedPartnerCount newCount) {
        rights.asNational();
        today.refuseLater("/asOf", newCount.description().asOf());
        new References().one("/lab", newCount.lab(), null, labs::exist).enforce();
        return commands.create(
                () -> counts.added(new ReportedPartnerCount(newCount.lab(), newCount.description())),
                ReportedPartnerCountView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a number of partners that a source reported (gemeld aantal)")
    public RestResponse<ReportedPartnerCountView> get(@RestPath UUID id) {
        ReportedPartnerCount count = counts.get(id);
        return Answers.shown(count, ReportedPartnerCountView.of(count));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a number of partners that a source reported (gemeld aantal)",
            description = "For the national team.")
    public RestResponse<ReportedPartnerCountView> replace(
            @RestPath UUID id, ReportedPartnerCountDescription description) {
        rights.asNational();
        today.refuseLater("/asOf", description.asOf());
        return commands.replace(
                () -> counts.get(id), count -> counts.saved(count.describe(description)), ReportedPartnerCountView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a reported number of partners (geschiedenis)",
            description = "For the lab's people, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        ReportedPartnerCount count = counts.get(id);
        rights.asInsiderOf(count.lab(), List.of());
        return counts.history(count, request).shown();
    }
}
