package nl.schuldenlab.lab.endorsements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import org.hibernate.validator.constraints.UniqueElements;

/** What replaces the wording of an endorsement; absent means cleared, and only a historical one may lack its words or date. */
@Replaces(EndorsementView.class)
public record EndorsementUpdate(
        @NotNull @Size(min = 1, max = 3) @UniqueElements List<@NotNull Purpose> purposes,
        @Size(min = 1, max = 2000) String statement,
        PartialDate endorsedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @Size(max = 50) @Valid List<@NotNull Source> sources) {

    EndorsementWording wording() {
        return new EndorsementWording(purposes, statement, endorsedOn, remarks, uncertain, sources);
    }
}
