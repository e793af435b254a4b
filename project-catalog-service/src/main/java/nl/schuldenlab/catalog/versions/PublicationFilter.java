package nl.schuldenlab.catalog.versions;

import java.util.List;
import nl.schuldenlab.catalog.projects.ProjectChangeKind;
import nl.schuldenlab.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which publications of a project are asked for; a filter that is repeated means one of its values. */
public class PublicationFilter extends PageRequest {
    @RestQuery
    public List<ProjectChangeKind> changeKind;
}
