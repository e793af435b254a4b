package nl.schuldenlab.lab.frameworks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules that partners of a lab agreed to be bound by; what is absent does not bind (D78). */
@Schema(name = "FrameworkSwitches")
public record FrameworkSwitches(
        @Schema(description = "A programme is adopted by the council of its year (D100).")
        Boolean councilRequired,

        @Schema(description = "A programme is committed when all partners stand behind it (D101).")
        Boolean programmeCommitment,

        @Schema(description = "Each project has a steering group (D112).")
        Boolean steeringGroupPerProject,

        @Schema(description = "Business cases, pilots and projects begin when co-financing is arranged (D117).")
        Boolean coFinancingGate) {

    public FrameworkSwitches {
        councilRequired = Boolean.TRUE.equals(councilRequired);
        programmeCommitment = Boolean.TRUE.equals(programmeCommitment);
        steeringGroupPerProject = Boolean.TRUE.equals(steeringGroupPerProject);
        coFinancingGate = Boolean.TRUE.equals(coFinancingGate);
    }

    static FrameworkSwitches none() {
        return new FrameworkSwitches(false, false, false, false);
    }
}
