package nl.schuldenlab.events.series;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.schuldenlab.events.events.EventDescription;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.slugs.Slugs;

/** A meeting that comes back, and from which events are planned. */
@Entity
public class Series extends DescribedRoot<SeriesDescription> {
    private static final int SLUG_WITHOUT_DAY = 69;

    @Embedded
    private SeriesDescription description;

    protected Series() {}

    Series(SeriesDescription description) {
        super(null);
        this.description = description;
    }

    Series describe(SeriesDescription wanted) {
        description = wanted;
        return this;
    }

    /** What the event of this day is. */
    EventDescription eventOn(LocalDate day) {
        EventTemplate template = description.event();
        Recurrence when = description.recurrence();
        return new EventDescription(
                template.kind(),
                template.title(),
                description.lab(),
                null,
                when.startsAt(day),
                when.endsAt(day),
                when.timeZone(),
                null,
                template.venue(),
                template.onlineLink(),
                template.organisers(),
                template.coOrganisers(),
                template.audience(),
                template.visibility(),
                template.capacity(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Its title and day, such as {@code netwerkbijeenkomst-2027-01-20}. */
    String slugOn(LocalDate day) {
        String title = Slugs.of(null, description.event().title());
        String cut = title.length() > SLUG_WITHOUT_DAY ? title.substring(0, SLUG_WITHOUT_DAY) : title;
        return cut.replaceAll("-$", "") + "-" + day;
    }

    @Override
    public String resource() {
        return "series";
    }

    @Override
    public String path() {
        return "/v1/series/" + id();
    }

    @Override
    public SeriesDescription description() {
        return description;
    }

    public String lab() {
        return description.lab();
    }
}
