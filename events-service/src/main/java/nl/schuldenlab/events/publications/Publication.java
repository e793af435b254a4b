package nl.schuldenlab.events.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** What was published of the labs: an article, an essay, a report, with what it found (D5, D123, D126). */
@Entity
public class Publication extends DescribedRoot<PublicationDescription> {
    private String slug;

    @Embedded
    private PublicationDescription description;

    /** The last day of what {@code publishedOn} may mean, worked out by the database. */
    @Column(insertable = false, updatable = false)
    private LocalDate lastDay;

    protected Publication() {}

    Publication(String slug, PublicationDescription description, Historical historical) {
        super(historical);
        this.slug = slug;
        this.description = complete(description);
    }

    Publication describe(PublicationDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "publication";
    }

    @Override
    public String path() {
        return "/v1/publications/" + slug;
    }

    @Override
    public PublicationDescription description() {
        return description;
    }

    String slug() {
        return slug;
    }
}
