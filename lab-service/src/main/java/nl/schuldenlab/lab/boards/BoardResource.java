package nl.schuldenlab.lab.boards;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The screen of a lab in one call. */
@Path("/labs/{slug}/board")
@Scope("labs")
public class BoardResource {
    private final Labs labs;
    private final BoardDrawing drawing;

    BoardResource(Labs labs, BoardDrawing drawing) {
        this.labs = labs;
        this.drawing = drawing;
    }

    @GET
    @Operation(
            summary = "Read how a debt lab stands, on one screen (labbord)",
            description =
                    "Composed of what this and the other services know, asked at once and with this caller's own token. `unavailable` names the services that did not answer in time; what they would have told is absent, and the rest is told. Set-up, council, core team, drafts and commitments are for the lab's insiders, and absent for others.")
    public BoardView get(@RestPath String slug, @BeanParam BoardQuestion question) {
        return drawing.of(labs.get(slug), question.year);
    }
}
