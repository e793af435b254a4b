package nl.schuldenlab.lab.labs;

import java.util.List;

/** Labs for rule tests of other features. */
public final class LabExamples {

    private LabExamples() {}

    public static Lab inGouda(WorkingMode mode) {
        return new Lab(
                "schuldenlab-gouda",
                new LabDescription(
                        "Schuldenlab Gouda",
                        null,
                        null,
                        new Area(AreaKind.MUNICIPALITY, List.of("gm0513")),
                        null,
                        List.of(mode),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                LabStatus.SETTING_UP,
                null);
    }
}
