package nl.schuldenlab.partner.funding;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What money is meant for: one lab, theme, project or adoption. */
@Embeddable
@Schema(name = "Earmark", description = "What the money is meant for: exactly one of these.")
public record Earmark(
        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The slug or id of an innovation theme.")
        String theme,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String project,

        UUID adoption) {
    static final Earmark NONE = new Earmark(null, null, null, null);

    boolean namesOne() {
        return named().count() == 1;
    }

    /** The slug or id of what it names. */
    Optional<String> reference() {
        return named().findFirst().map(Object::toString);
    }

    private Stream<Object> named() {
        return Stream.<Object>of(lab, theme, project, adoption).filter(Objects::nonNull);
    }
}
