package nl.schuldenlab.lab.coursechanges;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the council of the year had its say in a change of course, and what it said (D106). */
@Schema(name = "CouncilInvolvement")
public record CouncilInvolvement(
        @NotNull PartialDate involvedOn,
        @NotBlank @Size(max = 2000) String outcome) {}
