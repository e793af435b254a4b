package nl.schuldenlab.lab.councils;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
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

/** The programme councils of a lab, one for each year. */
@Path("/labs/{slug}/programme-councils")
@Scope("labs")
public class ProgrammeCouncilResource {
    private final ProgrammeCouncilRepository councils;
    private final CouncilForming forming;
    private final ActivePartnerFinder active;
    private final Partners partners;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    ProgrammeCouncilResource(
            ProgrammeCouncilRepository councils,
            CouncilForming forming,
            ActivePartnerFinder active,
            Partners partners,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands) {
        this.councils = councils;
        this.forming = forming;
        this.active = active;
        this.partners = partners;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the programme councils of a debt lab (programmaraden)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<Page<ProgrammeCouncilView>> list(
            @RestPath String slug, @BeanParam ProgrammeCouncilFilter filter) {
        return councils.list(insiders.seen(slug), filter)
                .map(ProgrammeCouncilView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Form the programme council of a year (programmaraad)",
            description =
                    "For the lab's managers and the national team. Its members are partners that take part in the lab, as many as the framework of that year allows (D98); a year has one council (D99).")
    public RestResponse<ProgrammeCouncilView> create(@RestPath String slug, NewProgrammeCouncil newCouncil) {
        labs.get(slug);
        rights.asWriterOf(slug, newCouncil.historical());
        boolean isHistory = newCouncil.historical() != null;
        ActivePartners heard = isHistory ? ActivePartners.UNKNOWN : active.of(slug);
        mustKnow(newCouncil.description().members(), List.of(), heard);
        return commands.create(() -> forming.form(slug, newCouncil, heard), ProgrammeCouncilView::of);
    }

    @GET
    @Path("/{year}")
    @Operation(summary = "Read the programme council of a year (programmaraad)")
    public RestResponse<ProgrammeCouncilView> get(@RestPath String slug, @RestPath int year) {
        ProgrammeCouncil council = councils.get(insiders.seen(slug), year);
        return Answers.shown(council, ProgrammeCouncilView.of(council));
    }

    @PUT
    @Path("/{year}")
    @Operation(
            summary = "Replace the programme council of a year (programmaraad)",
            description =
                    "For the lab's managers and the national team; a historical one for the national team. Before its year begins other members can be chosen; after that one is replaced by another (D99).")
    public RestResponse<ProgrammeCouncilView> replace(
            @RestPath String slug, @RestPath int year, ProgrammeCouncilDescription description) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        ProgrammeCouncil found = councils.get(lab, year);
        rights.asWriterOf(slug, found.historical());
        List<String> before = found.description().members();
        boolean asks = !found.isHistorical() && !before.containsAll(description.members());
        ActivePartners heard = asks ? active.of(slug) : ActivePartners.UNKNOWN;
        mustKnow(description.members(), before, heard);
        return commands.replace(
                () -> councils.get(labs.get(slug), year),
                council -> forming.describe(council, description, heard),
                ProgrammeCouncilView::of);
    }

    @GET
    @Path("/{year}/history")
    @Operation(summary = "Read what happened to a programme council (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath int year, @BeanParam PageRequest request) {
        return councils.history(councils.get(insiders.seen(slug), year), request)
                .shown();
    }

    private void mustKnow(List<String> members, List<String> before, ActivePartners heard) {
        new References()
                .each("/members", members, before, slug -> heard.include(slug) || partners.exist(slug))
                .enforce();
    }
}
