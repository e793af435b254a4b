package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.events.labs.Labs;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.events.subjects.KnownSubjects;
import nl.schuldenlab.events.subjects.Subjects;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Refusal;

/** What the description of an event refers to in other services. */
@Singleton
class EventReferences {
    private final Labs labs;
    private final Partners partners;
    private final KnownSubjects subjects;

    EventReferences(Labs labs, Partners partners, KnownSubjects subjects) {
        this.labs = labs;
        this.partners = partners;
        this.subjects = subjects;
    }

    /** @throws Refusal 400 naming all that do not exist, 503 when that cannot be asked */
    void mustExist(EventDescription wanted) {
        check(wanted, null, Subjects.NONE, List.of());
    }

    /** The same; what was recorded before is not asked again. */
    void mustExist(EventDescription wanted, EventDescription before) {
        check(wanted, before.lab(), before.subjects(), before.hosts());
    }

    private void check(EventDescription wanted, String lab, Subjects about, List<String> hosts) {
        References references = new References()
                .one("/lab", wanted.lab(), lab, labs::exist)
                .each("/organisers", wanted.organisers(), hosts, partners::exist)
                .each("/coOrganisers", wanted.coOrganisers(), hosts, partners::exist);
        subjects.addTo(references, wanted.subjects(), about).enforce();
    }
}
