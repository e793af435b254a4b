package nl.schuldenlab.catalog.proposals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to take a proposal in, at a lab and under a slug, to decline it, or to take it back. */
@SelfChecked
public record NewProposalStatus(
        @NotNull ProposalStatus to,
        @Size(max = 1000) String reason,

        @Schema(
                description = "The lab that takes it in; when absent, the one that it is meant for.",
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80)
        @Slug
        String lab,

        @Schema(
                description = "The slug of the project that it becomes; when absent, one made from its name.",
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80)
        @NewSlug
        String project)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == ProposalStatus.DECLINED && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (to != null && to != ProposalStatus.TAKEN_IN) {
            only(finding, "lab", lab);
            only(finding, "project", project);
        }
    }

    private static void only(SelfChecked.Finding finding, String property, String given) {
        if (given != null) {
            finding.fault(property, "when-taken-in");
        }
    }
}
