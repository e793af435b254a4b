package nl.schuldenlab.lab.programmes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The programmes of a lab, one for each year. */
@Path("/labs/{slug}/programmes")
@Scope("labs")
public class ProgrammeResource {
    private final ProgrammeRepository programmes;
    private final ProgrammeSetting setting;
    private final ProgrammeSight sight;
    private final ProgrammeReferences references;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    ProgrammeResource(
            ProgrammeRepository programmes,
            ProgrammeSetting setting,
            ProgrammeSight sight,
            ProgrammeReferences references,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands) {
        this.programmes = programmes;
        this.setting = setting;
        this.sight = sight;
        this.references = references;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the programmes of a debt lab (jaarprogramma's)",
            description = "Drafts are shown to the lab's people, those of its partners, and the national team.")
    public RestResponse<Page<ProgrammeView>> list(@RestPath String slug, @BeanParam ProgrammeFilter filter) {
        Lab lab = labs.get(slug);
        return programmes
                .list(lab, filter, insiders.see(lab))
                .map(ProgrammeView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Draft the programme of a year (jaarprogramma)",
            description =
                    "For the lab's managers and the national team. It holds themes of that lab and year, and projects of the catalogue; a year has one programme.")
    public RestResponse<ProgrammeView> create(@RestPath String slug, NewProgramme newProgramme) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug, newProgramme.historical());
        references.mustExist(lab, newProgramme.year(), newProgramme.description(), ProgrammeDescription.NOTHING);
        return commands.create(() -> setting.draft(slug, newProgramme), ProgrammeView::of);
    }

    @GET
    @Path("/{year}")
    @Operation(
            summary = "Read the programme of a year (jaarprogramma)",
            description =
                    "A draft is shown to the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<ProgrammeView> get(@RestPath String slug, @RestPath int year) {
        Programme programme = sight.of(slug, year);
        return Answers.shown(programme, ProgrammeView.of(programme));
    }

    @PUT
    @Path("/{year}")
    @Operation(
            summary = "Replace the programme of a year (jaarprogramma)",
            description =
                    "For the lab's managers and the national team; a historical one for the national team. Once it is adopted, its themes and projects change after a change of course was decided (D106).")
    public RestResponse<ProgrammeView> replace(
            @RestPath String slug, @RestPath int year, ProgrammeDescription description) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        Programme found = programmes.get(lab, year);
        rights.asWriterOf(slug, found.historical());
        references.mustExist(lab, year, description, found.description());
        return commands.replace(
                () -> setting.locate(slug, year),
                programme -> setting.describe(programme, description),
                ProgrammeView::of);
    }

    @DELETE
    @Path("/{year}")
    @Operation(
            summary = "Discard the draft of a programme (conceptprogramma weggooien)",
            description = "For the lab's managers and the national team; what was adopted stays on record.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath int year) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        rights.asWriterOf(slug, programmes.get(lab, year).historical());
        return commands.delete(() -> setting.locate(slug, year), setting::discard);
    }
}
