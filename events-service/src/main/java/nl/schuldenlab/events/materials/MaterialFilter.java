package nl.schuldenlab.events.materials;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which materials of an event are asked for. */
public class MaterialFilter extends PageRequest {
    @RestQuery
    public List<MaterialKind> kind;
}
