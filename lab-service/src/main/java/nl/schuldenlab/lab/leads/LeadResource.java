package nl.schuldenlab.lab.leads;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who leads a lab, now and before. */
@Path("/labs/{slug}/leads")
@Scope("labs")
public class LeadResource {
    private final LeadRepository leads;
    private final Appointing appointing;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Today today;
    private final Commands commands;

    LeadResource(
            LeadRepository leads,
            Appointing appointing,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Today today,
            Commands commands) {
        this.leads = leads;
        this.appointing = appointing;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the leads of a debt lab (kwartiermakers, projectleiders, programmamanagers)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<LeadView>> list(@RestPath String slug, @BeanParam LeadFilter filter) {
        LocalDate day = Boolean.TRUE.equals(filter.active) ? today.day() : null;
        return leads.list(insiders.seen(slug), filter, day).map(LeadView::of).shown();
    }

    @POST
    @Operation(
            summary = "Appoint a lead of a debt lab (kwartiermaker aanstellen)",
            description =
                    "For the lab's managers and the national team, and a quartermaster for who speaks for the municipality in `appointedBy`, which takes part in the lab (D174). There is one lead at a time (D66). With `historical` and a source, for the national team, it tells of the time before the platform.")
    public RestResponse<LeadView> create(@RestPath String slug, NewLead newLead) {
        labs.get(slug);
        if (newLead.historical() != null) {
            rights.asNational();
            appointing.mustBeKnown(newLead.description());
        } else {
            appointing.mayAppoint(slug, newLead.description());
            appointing.check(slug, newLead.description(), null);
        }
        return commands.create(() -> leads.added(newLead.toLead(labs.locked(slug))), LeadView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a lead of a debt lab (kwartiermaker)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<LeadView> get(@RestPath String slug, @RestPath UUID id) {
        Lead lead = leads.get(insiders.seen(slug), id);
        return Answers.shown(lead, LeadView.of(lead));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is recorded of a lead of a debt lab (kwartiermaker)",
            description = "For those who may appoint; a historical one for the national team. `endedOn` ends its time.")
    public RestResponse<LeadView> replace(@RestPath String slug, @RestPath UUID id, LeadDescription description) {
        Lab lab = labs.get(slug);
        appointing.mayAppoint(slug, description);
        Lead found = leads.get(lab, id);
        if (found.isHistorical()) {
            rights.asNational();
            appointing.mustBeKnown(description);
        } else {
            appointing.mayAppoint(slug, found.description());
            appointing.check(slug, description, found.description());
        }
        return commands.replace(
                () -> leads.get(labs.locked(slug), id), lead -> leads.saved(lead.describe(description)), LeadView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a lead of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return leads.history(leads.get(insiders.seen(slug), id), request).shown();
    }
}
