package nl.schuldenlab.events.events;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.events.subjects.Subjects;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** All that those who plan an event say of it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(EventView.class)
@Schema(name = "EventUpdate")
@SelfChecked
public record EventDescription(
        @NotNull @Enumerated(EnumType.STRING) EventKind kind,
        @NotBlank @Size(max = 300) String title,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String lab,

        @Valid Subjects subjects,
        Instant startsAt,
        Instant endsAt,

        @Schema(defaultValue = "Europe/Amsterdam", description = "A zone of the IANA time zone database.")
        String timeZone,

        PartialDate heldOn,
        @Valid Venue venue,

        @Pattern(regexp = "^https://\\S+$")
        @Size(max = 2000)
        @Schema(description = "Shown to those who are in the event only.")
        String onlineLink,

        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> organisers,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> coOrganisers,
        @Enumerated(EnumType.STRING) Audience audience,
        @Enumerated(EnumType.STRING) Visibility visibility,
        @Min(1) @Max(100_000) Integer capacity,

        @Enumerated(EnumType.STRING)
        @Schema(
                defaultValue = "SMALLER_PARTIES_FILL",
                description =
                        "To whom seats go that come free while people wait; a delegation is never split. SMALLER_PARTIES_FILL: to the first in the line that fits in. STRICT_ORDER: nobody overtakes, though seats stay empty until the first in the line fits in.")
        WaitingListPolicy waitingListPolicy,

        @Valid RegistrationWindow registration,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public EventDescription {
        subjects = Subjects.given(subjects);
        timeZone = timeZone == null ? EventTimes.AMSTERDAM : timeZone;
        venue = Venue.given(venue);
        organisers = Given.list(organisers);
        coOrganisers = Given.list(coOrganisers);
        waitingListPolicy = waitingListPolicy == null ? WaitingListPolicy.SMALLER_PARTIES_FILL : waitingListPolicy;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
        registration = RegistrationWindow.given(registration);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D188: a kick-off is that of a lab. */
    @Override
    public List<String> missing() {
        return Stream.of(
                        startsAt == null ? "startsAt" : "",
                        endsAt == null ? "endsAt" : "",
                        organisers.isEmpty() ? "organisers" : "",
                        kind == EventKind.KICK_OFF && lab == null ? "lab" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        EventTimes.check(this, finding);
        if (registration != null && registration.closesAfter(startsAt)) {
            finding.fault("registration", "closes-after-start");
        }
        if (coOrganisers.stream().anyMatch(organisers::contains)) {
            finding.fault("coOrganisers", "repeated");
        }
    }

    /** The day it begins where it takes place, as far as is known; null when it is not known at all. */
    PartialDate startsOn() {
        return heldOn == null ? local(startsAt) : heldOn;
    }

    PartialDate endsOn() {
        return local(endsAt);
    }

    private PartialDate local(Instant instant) {
        return instant == null
                ? null
                : PartialDate.fromString(
                        LocalDate.ofInstant(instant, ZoneId.of(timeZone)).toString());
    }

    /** Whether who comes at this time to this place would miss the other. */
    boolean isElsewhere(EventDescription other) {
        return !Objects.equals(startsAt, other.startsAt)
                || !Objects.equals(endsAt, other.endsAt)
                || !Objects.equals(venue, other.venue)
                || !Objects.equals(onlineLink, other.onlineLink);
    }

    boolean hasBegun(Instant now) {
        if (startsAt != null) {
            return !startsAt.isAfter(now);
        }
        return heldOn != null && !heldOn.firstDay().isAfter(LocalDate.ofInstant(now, ZoneId.of(timeZone)));
    }

    /** Organisers and co-organisers. */
    public List<String> hosts() {
        return Stream.concat(organisers.stream(), coOrganisers.stream()).toList();
    }

    /** The same as those may read it who are not in the event. */
    EventDescription withoutOnlineLink() {
        return new EventDescription(
                kind,
                title,
                lab,
                subjects,
                startsAt,
                endsAt,
                timeZone,
                heldOn,
                venue,
                null,
                organisers,
                coOrganisers,
                audience,
                visibility,
                capacity,
                waitingListPolicy,
                registration,
                remarks,
                uncertain,
                sources);
    }
}
