package nl.schuldenlab.events.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.events.events.Audience;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.events.events.Venue;
import nl.schuldenlab.events.events.Visibility;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.slugs.Slug;
import org.hibernate.validator.constraints.UniqueElements;

/** What the events of a series have in common. */
@SelfChecked
public record EventTemplate(
        @NotNull EventKind kind,
        @NotBlank @Size(max = 300) String title,
        @Valid Venue venue,

        @Pattern(regexp = "^https://\\S+$") @Size(max = 2000)
        String onlineLink,

        @NotEmpty @Size(max = 50) @UniqueElements List<@NotNull @Slug String> organisers,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> coOrganisers,
        Audience audience,
        Visibility visibility,
        @Min(1) @Max(100_000) Integer capacity)
        implements SelfChecked.Checking {

    public EventTemplate {
        coOrganisers = Given.list(coOrganisers);
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }

    /** D188: a lab has one kick-off, which does not come back. */
    @Override
    public void check(SelfChecked.Finding finding) {
        if (kind == EventKind.KICK_OFF) {
            finding.fault("kind", "comes-once");
        }
        if (organisers != null && coOrganisers.stream().anyMatch(organisers::contains)) {
            finding.fault("coOrganisers", "repeated");
        }
    }
}
