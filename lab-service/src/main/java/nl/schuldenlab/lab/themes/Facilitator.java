package nl.schuldenlab.lab.themes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that facilitates a theme: a partner by its slug, one from outside by its name (D111). */
@SelfChecked
@Schema(name = "Facilitator")
public record Facilitator(
        @NotNull FacilitatorKind kind,

        @Schema(description = "Of an organisation from outside.") @Size(min = 1, max = 200)
        String name,

        @Schema(description = "The slug of a partner.") @Slug
        String partner)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (kind == FacilitatorKind.PARTNER) {
            only(finding, "partner", partner, "name", name);
        } else if (kind == FacilitatorKind.EXTERNAL) {
            only(finding, "name", name, "partner", partner);
        }
    }

    private static void only(
            SelfChecked.Finding finding, String needed, String given, String other, String givenOther) {
        if (given == null || given.isBlank()) {
            finding.fault(needed, "required");
        }
        if (givenOther != null) {
            finding.fault(other, "facilitator-kind");
        }
    }
}
