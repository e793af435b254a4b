package nl.schuldenlab.partner.agreements;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which agreements are asked for; a filter that is repeated means one of its values. */
public class AgreementFilter extends PageRequest {
    @RestQuery
    public List<@Slug String> lab;

    @RestQuery
    public List<AgreementKind> kind;

    @RestQuery
    public List<AgreementStatus> status;

    @RestQuery
    @Parameter(description = "A partner that is a party to it, required or invited, or has signed it.")
    public List<@Slug String> party;

    @RestQuery
    @Parameter(description = "A partner that has signed it.")
    public List<@Slug String> signed;

    @RestQuery
    @Parameter(description = "`title` (when absent) or `signBy`; with a leading `-` the other way round.")
    @Pattern(regexp = "^-?(title|signBy)$")
    public String sort;

    /** The parties asked for, as one value that binds to an array; null when none is. */
    String[] parties() {
        return party == null || party.isEmpty() ? null : party.toArray(String[]::new);
    }
}
