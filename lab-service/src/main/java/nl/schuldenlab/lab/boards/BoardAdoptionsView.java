package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.adoptions.LabAdoption;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The adoptions in which a lab still has work to do (D74, D194). */
@Schema(name = "BoardAdoptions")
public record BoardAdoptionsView(@NotNull List<Adoption> items) {

    /** An adoption and how long it is where it is, if that is known. */
    @Schema(name = "BoardAdoption")
    public record Adoption(
            @NotNull UUID id,
            @NotNull String project,
            @NotNull String municipality,
            @NotNull String kind,
            @NotNull String status,

            @Schema(description = "When the status was reached.")
            PartialDate since,

            @Schema(description = "Days since the first day of `since`.")
            Long ageInDays) {

        static Adoption of(LabAdoption adoption, LocalDate today) {
            return new Adoption(
                    adoption.id(),
                    adoption.project(),
                    adoption.municipality(),
                    adoption.kind(),
                    adoption.status(),
                    adoption.since(),
                    Age.inDays(adoption.since(), today));
        }
    }

    static BoardAdoptionsView of(List<LabAdoption> adoptions, LocalDate today) {
        return new BoardAdoptionsView(
                adoptions.stream().map(each -> Adoption.of(each, today)).toList());
    }
}
