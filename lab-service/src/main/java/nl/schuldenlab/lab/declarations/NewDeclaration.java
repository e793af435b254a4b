package nl.schuldenlab.lab.declarations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as it is made, or as it was before the platform when {@code historical} is given. */
public record NewDeclaration(
        @NotNull DeclarationKind kind,

        @Schema(description = "For SUPPORT: which group stands behind the lab.")
        SupportGroup group,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "For SUPPORT: who speaks for the group.")
        String partner,

        @JsonUnwrapped @NotNull @Valid DeclarationDescription description,
        @Valid Historical historical)
        implements NewRoot {

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (kind == null) {
            return;
        }
        boolean support = kind == DeclarationKind.SUPPORT;
        if (support != (group != null)) {
            finding.fault("group", support ? "required" : "of-support-only");
        }
        if (support != (partner != null)) {
            finding.fault("partner", support ? "required" : "of-support-only");
        }
    }

    Declaration toDeclaration(Lab lab) {
        return new Declaration(lab, this, historical);
    }
}
