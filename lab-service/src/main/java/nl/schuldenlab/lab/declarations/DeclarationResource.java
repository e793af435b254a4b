package nl.schuldenlab.lab.declarations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The declarations on which the completion of a lab's set-up rests. */
@Path("/labs/{slug}/setup/declarations")
@Scope("labs")
public class DeclarationResource {
    private final DeclarationRepository declarations;
    private final Declaring declaring;
    private final Insiders insiders;
    private final Labs labs;
    private final Commands commands;

    DeclarationResource(
            DeclarationRepository declarations, Declaring declaring, Insiders insiders, Labs labs, Commands commands) {
        this.declarations = declarations;
        this.declaring = declaring;
        this.insiders = insiders;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the declarations on the set-up of a debt lab (verklaringen)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<DeclarationView>> list(@RestPath String slug, @BeanParam DeclarationFilter filter) {
        return declarations
                .list(insiders.seen(slug), filter)
                .map(DeclarationView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Declare something on the set-up of a debt lab (verklaren)",
            description =
                    "SUPPORT of a group (D190) is declared by who speaks for a partner of that group that takes part in the lab; NO_MORE_PROJECTS_NEEDED (D194) by the lab's managers or the national team. One of each stands at a time. With `historical` and a source, for the national team, it tells of the time before the platform.")
    public RestResponse<DeclarationView> create(@RestPath String slug, NewDeclaration newDeclaration) {
        labs.get(slug);
        declaring.check(slug, newDeclaration);
        return commands.create(
                () -> declarations.added(newDeclaration.toDeclaration(labs.get(slug))), DeclarationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a declaration on the set-up of a debt lab (verklaring)",
            description = "For the lab's insiders and who declared it; others get 404.")
    public RestResponse<DeclarationView> get(@RestPath String slug, @RestPath UUID id) {
        Declaration declaration = declaring.seen(declarations.get(labs.get(slug), id));
        return Answers.shown(declaration, DeclarationView.of(declaration));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the wording of a declaration (verklaring)",
            description = "For those who may declare it; a historical one for the national team.")
    public RestResponse<DeclarationView> replace(
            @RestPath String slug, @RestPath UUID id, DeclarationDescription description) {
        declaring.mayChange(declarations.get(labs.get(slug), id));
        declaring.refuseLater(description);
        return commands.replace(
                () -> declarations.get(labs.get(slug), id),
                declaration -> declarations.saved(declaration.describe(description)),
                DeclarationView::of);
    }
}
