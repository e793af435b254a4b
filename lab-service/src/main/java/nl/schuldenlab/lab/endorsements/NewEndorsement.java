package nl.schuldenlab.lab.endorsements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** An endorsement as a partner gives it, or as it was given before the platform when {@code historical} is given. */
@SelfChecked
public record NewEndorsement(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @NotNull @Size(min = 1, max = 3) @UniqueElements List<@NotNull Purpose> purposes,
        @Size(max = 2000) String statement,
        PartialDate endorsedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @Size(max = 50) @Valid List<@NotNull Source> sources,
        @Valid Historical historical)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (historical != null && (sources == null || sources.isEmpty())) {
            finding.fault("sources", "required");
        }
        if (historical == null && endorsedOn == null) {
            finding.fault("endorsedOn", "required");
        }
        if (historical == null && (statement == null || statement.isBlank())) {
            finding.fault("statement", "required"); // D48: the endorsement is explicit
        }
    }

    Endorsement toEndorsement(Lab lab) {
        EndorsementWording wording =
                new EndorsementWording(purposes, statement, endorsedOn, remarks, uncertain, sources);
        return new Endorsement(lab, partner, wording, historical);
    }

    StatusMove firstStatus() {
        return StatusMove.first(EndorsementStatus.GIVEN, historical);
    }
}
