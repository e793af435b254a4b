package nl.schuldenlab.events.attendances;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list from the door: of each party how many came. */
@SelfChecked
public record NewAttendance(
        @NotNull @Size(min = 1, max = 200) @Valid List<@NotNull Party> parties) implements SelfChecked.Checking {

    /** One line of that list. */
    @Schema(name = "AttendanceParty")
    public record Party(
            @NotNull UUID registration,

            @Schema(description = "0 for nobody.") @NotNull @Min(0) @Max(20)
            Integer present) {}

    @Override
    public void check(SelfChecked.Finding finding) {
        Set<UUID> seen = new HashSet<>();
        if (parties != null && parties.stream().anyMatch(party -> party != null && !seen.add(party.registration()))) {
            finding.fault("parties", "repeated");
        }
    }

    List<Map.Entry<UUID, Integer>> entries() {
        return parties.stream()
                .map(party -> Map.entry(party.registration(), party.present()))
                .toList();
    }
}
