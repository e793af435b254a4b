package nl.schuldenlab.partner.introductions;

import jakarta.inject.Singleton;
import nl.schuldenlab.partner.contacts.Contacts;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.partner.projects.Projects;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Refusal;

/** Looks up what an introduction refers to. */
@Singleton
class IntroductionReferences {
    private final Labs labs;
    private final Projects projects;
    private final Partners partners;
    private final Contacts contacts;

    IntroductionReferences(Labs labs, Projects projects, Partners partners, Contacts contacts) {
        this.labs = labs;
        this.projects = projects;
        this.partners = partners;
        this.contacts = contacts;
    }

    /** @throws Refusal 400 with all that do not exist */
    void mustExist(NewIntroduction wanted) {
        new References()
                .one("/lab", wanted.lab(), null, labs::exist)
                .one("/project", wanted.project(), null, projects::exist)
                .one("/partner", wanted.description().partner(), null, partners::exist)
                .enforce();
    }

    /** @throws Refusal 400 when it names a partner that does not exist */
    void mustExist(IntroductionDescription wanted, IntroductionDescription before) {
        new References()
                .one("/partner", wanted.partner(), before.partner(), partners::exist)
                .enforce();
    }

    /** @throws Refusal 400 when the contact person that it names is none of the partner's */
    void mustExist(NewIntroductionStatus change, String partner) {
        String contact = change.contact() == null ? null : change.contact().toString();
        new References().one("/contact", contact, null, contacts.of(partner)).enforce();
    }
}
