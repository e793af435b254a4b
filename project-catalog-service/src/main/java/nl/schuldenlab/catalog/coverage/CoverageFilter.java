package nl.schuldenlab.catalog.coverage;

import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Where it is asked what covers the phases; nowhere in particular when absent. */
public class CoverageFilter {
    @RestQuery
    @Parameter(description = "Projects in use at this lab.")
    @Slug
    public String lab;

    @RestQuery
    @Parameter(description = "Projects in use in this municipality, such as `gm0518`.")
    @KnownMunicipality
    public String municipality;
}
