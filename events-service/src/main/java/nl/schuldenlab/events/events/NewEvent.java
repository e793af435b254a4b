package nl.schuldenlab.events.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as it is planned, or as it was before the platform when {@code historical} is given. */
public record NewEvent(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @JsonUnwrapped @NotNull @Valid EventDescription description,
        EventStatus status,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String postponedTo,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description =
                        "The planned event that this one takes the place of: it becomes POSTPONED by this very act.")
        String postpones,

        @Valid Historical historical)
        implements NewRoot {

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (historical == null && description.heldOn() != null) {
            finding.fault("heldOn", "historical-only");
        }
        if (status == EventStatus.POSTPONED && postponedTo == null) {
            finding.fault("postponedTo", "required");
        }
        if (status != EventStatus.POSTPONED && postponedTo != null) {
            finding.fault("postponedTo", "only-when-postponed");
        }
    }

    Event toEvent() {
        return new Event(
                Slugs.of(slug, description.title()),
                description,
                status == null ? EventStatus.PLANNED : status,
                postponedTo,
                historical);
    }
}
