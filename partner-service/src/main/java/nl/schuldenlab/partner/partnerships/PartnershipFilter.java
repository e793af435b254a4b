package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which partnerships are asked for; a filter that is repeated means one of its values. */
public class PartnershipFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<@Slug String> partner;

    @RestQuery
    public List<PartnershipRole> role;

    @RestQuery
    public List<PartnershipStatus> status;

    @RestQuery
    @Parameter(
            description =
                    "The state of this day: who had joined by then and not left before. Of a date known to the year or month the whole span counts.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "Whether it is known since when; `false` lists what the state of a day leaves out.")
    public Boolean startKnown;

    @RestQuery
    @Parameter(description = "`partner` (when absent) or `joinedOn`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(partner|joinedOn)$")
    public String sort;

    boolean asksUnknownStart() {
        return Boolean.FALSE.equals(startKnown);
    }
}
