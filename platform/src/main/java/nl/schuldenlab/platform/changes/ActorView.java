package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.caller.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did it: the role and the lab or partner it was done for; the subject of the person only for those who may know. */
@Schema(name = "Actor")
public record ActorView(@NotNull String role, String lab, String partner, String subject) {

    static ActorView of(Actor actor, boolean withSubject) {
        return new ActorView(actor.role(), actor.lab(), actor.partner(), withSubject ? actor.subject() : null);
    }
}
