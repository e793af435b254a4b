package nl.schuldenlab.platform.changes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The change feed, for the suite's own services. */
@Scope(Scope.NONE)
@Path("/changes")
public class ChangesResource {
    private final ChangeFeed feed;
    private final Caller caller;
    private final EventNames names;

    ChangesResource(ChangeFeed feed, Caller caller, EventNames names) {
        this.feed = feed;
        this.caller = caller;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "Read what changed since a cursor",
            description =
                    "Thin CloudEvents in the order of their positions, for role `service`. `next` is always given: ask again from there.")
    public ChangesView list(@BeanParam ChangesRequest request) {
        if (!caller.is(Roles.SERVICE)) {
            throw caller.refusal();
        }
        List<Change> changes = feed.after(request.position(), request.size());
        long last = changes.isEmpty()
                ? request.position()
                : changes.get(changes.size() - 1).position();
        return new ChangesView(changes.stream().map(names::event).toList(), ChangesRequest.next(last));
    }
}
