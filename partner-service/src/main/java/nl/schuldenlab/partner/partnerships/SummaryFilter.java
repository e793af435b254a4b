package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which lab, and as of which day, the partners are counted. */
public class SummaryFilter {
    @RestQuery
    @NotNull
    @Slug
    public String lab;

    @RestQuery
    @Parameter(description = "The day; today in Amsterdam when absent.")
    public LocalDate asOf;
}
