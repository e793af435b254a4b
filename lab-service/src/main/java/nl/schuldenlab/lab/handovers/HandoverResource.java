package nl.schuldenlab.lab.handovers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The handover of a lab from its quartermaster to its programme team. */
@Path("/labs/{slug}/handover")
@Scope("labs")
public class HandoverResource {
    private final HandoverRepository handovers;
    private final HandingOver handingOver;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Today today;
    private final Commands commands;

    HandoverResource(
            HandoverRepository handovers,
            HandingOver handingOver,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Today today,
            Commands commands) {
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the handover of a debt lab (overdracht)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<HandoverView> get(@RestPath String slug) {
        return RestResponse.ok(HandoverView.of(handovers.get(insiders.seen(slug))));
    }

    @POST
    @Operation(
            summary = "Hand a debt lab over to its programme team (overdracht)",
            description =
                    "For the lab's managers and the national team; once. It needs a programme team and a quartermaster in office, whose time ends while that of the programme manager begins (D192). With `historical` and a source, for the national team, it tells of the time before the platform and moves no lead.")
    public RestResponse<HandoverView> create(@RestPath String slug, NewHandover newHandover) {
        labs.get(slug);
        if (newHandover.historical() != null) {
            rights.asNational();
        } else {
            rights.asManagerOf(slug);
        }
        today.refuseLater("/handedOverOn", newHandover.description().handedOverOn());
        return commands.create(() -> handingOver.handOver(slug, newHandover), HandoverView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the handover of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return handovers.history(handovers.get(insiders.seen(slug)), request).shown();
    }
}
