package nl.schuldenlab.partner.introductions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The introductions that SchuldenlabNL makes between labs and partners. */
@Path("/introductions")
@Scope("partners")
public class IntroductionResource {
    private final IntroductionRepository introductions;
    private final IntroductionReferences references;
    private final IntroductionRights rights;
    private final Commands commands;
    private final Function<Introduction, IntroductionView> view;

    IntroductionResource(
            IntroductionRepository introductions,
            IntroductionReferences references,
            IntroductionRights rights,
            Commands commands) {
        this.introductions = introductions;
        this.references = references;
        this.rights = rights;
        this.commands = commands;
        this.view = introduction -> IntroductionView.of(introduction, rights.seesContactOf(introduction));
    }

    @GET
    @Operation(
            summary = "List introductions (introducties)",
            description =
                    "A lab's people see those that it asked for, a partner those that concern it, the national team all. With `status` REQUESTED it tells which partners, or kinds of partners, labs still lack (D70).")
    public RestResponse<Page<IntroductionView>> list(@BeanParam IntroductionFilter filter) {
        return introductions.list(filter, rights.sight()).map(view).shown();
    }

    @POST
    @Operation(
            summary = "Ask for an introduction to a partner that a project needs (introductie)",
            description =
                    "For the lab's managers and the national team, which brings the two in touch (D70). It names the kind of partner, the partner, or both. The national team records what was so before the platform (`historical`). The same partner is not asked twice at a time for the same.")
    public RestResponse<IntroductionView> create(NewIntroduction newIntroduction) {
        rights.asRequester(newIntroduction);
        references.mustExist(newIntroduction);
        return commands.create(() -> introductions.added(newIntroduction.toIntroduction()), view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an introduction (introductie)",
            description =
                    "For the people of the lab that asks, those of the partner concerned, and the national team; others get 404. The lab's managers see the `contact` once the introduction is made.")
    public RestResponse<IntroductionView> get(@RestPath UUID id) {
        Introduction introduction = introductions.get(id, rights.sight());
        return Answers.shown(introduction, view.apply(introduction));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is asked of an introduction, or choose its partner (introductie)",
            description =
                    "For the lab's managers and the national team, which alone chooses another `partner`, until that has answered (D70).")
    public RestResponse<IntroductionView> replace(@RestPath UUID id, IntroductionDescription description) {
        Introduction found = introductions.get(id, rights.sight());
        rights.asDescriberOf(found, description);
        references.mustExist(description, found.description());
        return commands.replace(
                () -> introductions.get(id, rights.sight()),
                introduction -> introductions.saved(introduction.describe(description)),
                view);
    }
}
