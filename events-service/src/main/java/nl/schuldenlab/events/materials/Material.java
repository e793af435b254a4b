package nl.schuldenlab.events.materials;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** Something that remains of an event, as a link: slides, a report (D21). */
@Entity
public class Material extends DescribedRoot<MaterialDescription> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Event event;

    @Embedded
    private MaterialDescription description;

    protected Material() {}

    Material(Event event, MaterialDescription description, Historical historical) {
        super(historical);
        this.event = event;
        describe(description);
    }

    final Material describe(MaterialDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "material";
    }

    @Override
    public String path() {
        return event.path() + "/materials/" + id();
    }

    @Override
    public MaterialDescription description() {
        return description;
    }

    Event event() {
        return event;
    }
}
