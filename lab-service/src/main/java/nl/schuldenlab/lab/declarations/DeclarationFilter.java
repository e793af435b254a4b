package nl.schuldenlab.lab.declarations;

import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which declarations of a lab are asked for. */
public class DeclarationFilter extends PageRequest {
    @RestQuery
    public List<DeclarationKind> kind;

    @RestQuery
    public List<DeclarationStatus> status;
}
