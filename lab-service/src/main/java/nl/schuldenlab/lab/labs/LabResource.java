package nl.schuldenlab.lab.labs;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.reference.Municipalities;
import nl.schuldenlab.reference.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The labs of the network. */
@Path("/labs")
@Scope("labs")
public class LabResource {
    private final LabRepository labs;
    private final Rights rights;
    private final Commands commands;
    private final LabFactFinder facts;
    private final LabProgress progress;
    private final Insiders insiders;
    private final Municipalities municipalities;

    LabResource(
            LabRepository labs,
            Rights rights,
            Commands commands,
            LabFactFinder facts,
            LabProgress progress,
            Insiders insiders,
            Municipalities municipalities) {
        this.labs = labs;
        this.rights = rights;
        this.commands = commands;
        this.facts = facts;
        this.progress = progress;
        this.insiders = insiders;
        this.municipalities = municipalities;
    }

    @GET
    @Operation(summary = "List debt labs (schuldenlabs)")
    public RestResponse<Page<LabView>> list(@BeanParam LabFilter filter) {
        String[] called = filter.q == null || filter.q.isBlank()
                ? null
                : municipalities.search(filter.q).stream()
                        .map(Municipality::code)
                        .toArray(String[]::new);
        return labs.list(filter, called).map(LabView::of).shown();
    }

    @POST
    @Operation(
            summary = "Create a debt lab (schuldenlab)",
            description =
                    "For the national team. A lab begins as PROPOSED and works in at least one of the two `workingModes` (D169); with `historical` and a source both may be as they were before the platform.")
    public RestResponse<LabView> create(NewLab newLab) {
        rights.asNational();
        return commands.create(() -> labs.added(newLab.toLab()), LabView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read a debt lab (schuldenlab)")
    public RestResponse<LabView> get(@RestPath String slug) {
        Lab lab = labs.get(slug);
        return Answers.shown(lab, LabView.of(lab));
    }

    @PUT
    @Path("/{slug}")
    @Operation(
            summary = "Replace the description of a debt lab (schuldenlab)",
            description = "For the lab's managers and the national team. An old name stays as an alias.")
    public RestResponse<LabView> replace(@RestPath String slug, LabDescription description) {
        Lab found = labs.get(slug);
        rights.asManagerOf(slug);
        LabFacts heard = found.needsFacts(description.area()) ? facts.about(found) : LabFacts.NONE;
        return commands.replace(() -> labs.locked(slug), lab -> progress.replace(lab, description, heard), LabView::of);
    }

    @GET
    @Path("/{slug}/history")
    @Operation(
            summary = "Read what happened to a debt lab (geschiedenis)",
            description = "For the lab's people, those of its active partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return labs.history(insiders.seen(slug), request).shown();
    }
}
