package nl.schuldenlab.lab.endorsements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import org.hibernate.validator.constraints.UniqueElements;

/** What replaces the wording of an endorsement. */
@Replaces(EndorsementView.class)
public record EndorsementUpdate(
        @NotNull @Size(min = 1, max = 3) @UniqueElements List<@NotNull Purpose> purposes,
        @NotBlank @Size(max = 2000) String statement,
        @NotNull PartialDate endorsedOn) {

    EndorsementWording wording() {
        return new EndorsementWording(purposes, statement, endorsedOn);
    }
}
