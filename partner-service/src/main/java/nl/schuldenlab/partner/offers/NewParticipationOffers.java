package nl.schuldenlab.partner.offers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to offer an innovation to every partner of a lab, with a word to go along and the day by which an answer would help. */
public record NewParticipationOffers(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String project,

        @Size(min = 1, max = 2000) String note,

        @Schema(description = "The day by which an answer would help; who needs longer is not shut out (D142).")
        LocalDate answerBy) {}
