package nl.schuldenlab.lab.executives;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;

/** A lab's contact with an executive organisation, such as Work and Income (D180). */
@Entity
public class ExecutiveContact extends LabPart<ExecutiveContactDescription> {
    @Embedded
    private ExecutiveContactDescription description;

    protected ExecutiveContact() {}

    ExecutiveContact(Lab lab, ExecutiveContactDescription description) {
        super(lab, null);
        this.description = description;
    }

    ExecutiveContact describe(ExecutiveContactDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "executive-contact";
    }

    @Override
    public String path() {
        return lab().path() + "/executive-contacts/" + id();
    }

    @Override
    public ExecutiveContactDescription description() {
        return description;
    }
}
