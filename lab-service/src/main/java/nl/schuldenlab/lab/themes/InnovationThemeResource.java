package nl.schuldenlab.lab.themes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.lab.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The innovation themes of a lab. */
@Path("/labs/{slug}/themes")
@Scope("labs")
public class InnovationThemeResource {
    private final InnovationThemeRepository themes;
    private final Exploring exploring;
    private final Partners partners;
    private final Projects projects;
    private final Labs labs;
    private final LabRights rights;
    private final Commands commands;

    InnovationThemeResource(
            InnovationThemeRepository themes,
            Exploring exploring,
            Partners partners,
            Projects projects,
            Labs labs,
            LabRights rights,
            Commands commands) {
        this.themes = themes;
        this.exploring = exploring;
        this.partners = partners;
        this.projects = projects;
        this.labs = labs;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List the innovation themes of a debt lab (innovatiethema's)")
    public RestResponse<Page<InnovationThemeView>> list(
            @RestPath String slug, @BeanParam InnovationThemeFilter filter) {
        return themes.list(labs.get(slug), filter).map(InnovationThemeView::of).shown();
    }

    @POST
    @Operation(
            summary = "Take up an innovation theme (innovatiethema)",
            description =
                    "For the lab's managers and the national team. The framework of the year may set how many there are (D109); at least one outsider or partner facilitates it (D111).")
    public RestResponse<InnovationThemeView> create(@RestPath String slug, NewInnovationTheme newTheme) {
        labs.get(slug);
        rights.asWriterOf(slug, newTheme.historical());
        facilitators(newTheme.description(), Collections.emptyList())
                .one("/project", newTheme.project(), null, projects::exist)
                .enforce();
        return commands.create(() -> exploring.explore(slug, newTheme), InnovationThemeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an innovation theme (innovatiethema)")
    public RestResponse<InnovationThemeView> get(@RestPath String slug, @RestPath UUID id) {
        InnovationTheme theme = exploring.locate(slug, id);
        return Answers.shown(theme, InnovationThemeView.of(theme));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of an innovation theme (innovatiethema)",
            description = "For the lab's managers and the national team; a historical one for the national team.")
    public RestResponse<InnovationThemeView> replace(
            @RestPath String slug, @RestPath UUID id, InnovationThemeDescription description) {
        labs.get(slug);
        rights.asWriterOf(slug);
        InnovationTheme found = exploring.locate(slug, id);
        rights.asWriterOf(slug, found.historical());
        facilitators(description, found.description().partners()).enforce();
        return commands.replace(
                () -> exploring.locate(slug, id),
                theme -> themes.saved(theme.describe(description)),
                InnovationThemeView::of);
    }

    private References facilitators(InnovationThemeDescription wanted, List<String> before) {
        return new References()
                .each(
                        "/facilitators/*/partner",
                        wanted.partners(),
                        before,
                        partner -> partner == null || partners.exist(partner));
    }
}
