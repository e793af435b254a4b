package nl.schuldenlab.catalog.adoptions;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.Supplier;
import nl.schuldenlab.catalog.adoptions.AdoptionFacts.Heard;
import nl.schuldenlab.catalog.cofinancings.CoFinancings;
import nl.schuldenlab.catalog.frameworks.Frameworks;
import nl.schuldenlab.catalog.labs.Host;
import nl.schuldenlab.catalog.labs.Hosts;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Gathers what the rules of an adoption need: from other services, outside any transaction, and from the features beside it. */
@Singleton
class AdoptionFactFinder {
    private final Hosts hosts;
    private final Frameworks frameworks;
    private final CoFinancings coFinancings;
    private final RequiredPartners partners;
    private final Instance<FormRecord> forms;
    private final Instance<ReceiverRecord> receivers;
    private final Projects projects;
    private final Today today;

    AdoptionFactFinder(
            Hosts hosts,
            Frameworks frameworks,
            CoFinancings coFinancings,
            RequiredPartners partners,
            Instance<FormRecord> forms,
            Instance<ReceiverRecord> receivers,
            Projects projects,
            Today today) {
        this.hosts = hosts;
        this.frameworks = frameworks;
        this.coFinancings = coFinancings;
        this.partners = partners;
        this.forms = forms;
        this.receivers = receivers;
        this.projects = projects;
        this.today = today;
    }

    /** What others say of these steps; only what one of them needs is asked. */
    Heard ask(Adoption adoption, Collection<AdoptionStatus> steps) {
        boolean starts = steps.contains(AdoptionStatus.STARTED);
        boolean prepares = starts || steps.contains(AdoptionStatus.PREPARING);
        String lab = adoption.lab();
        return new Heard(
                starts && lab != null
                        ? ifHeard(() -> hosts.find(lab).filter(Host::stands).isPresent())
                        : null,
                starts && lab != null
                        ? ifHeard(() -> frameworks.on(lab, today.day()).coFinancing())
                        : null,
                starts ? ifHeard(() -> isCoFinanced(adoption)) : null,
                prepares && lab != null ? ifHeard(() -> partners.missing(adoption)) : null);
    }

    /** D117: what was arranged for a pilot pays for its own run too. */
    private boolean isCoFinanced(Adoption adoption) {
        boolean own = adoption.kind() == AdoptionKind.ORIGIN;
        return own && coFinancings.arrangedForProject(adoption.project())
                || coFinancings.arrangedForAdoption(adoption.id());
    }

    /** With what is on record here now. */
    AdoptionFacts facts(Adoption adoption, Heard heard) {
        return new AdoptionFacts(
                heard,
                projects.get(adoption.project()),
                forms.stream()
                        .flatMap(each -> each.blockersOf(adoption.id()).stream())
                        .toList(),
                receivers.stream().anyMatch(each -> each.acceptedOf(adoption.id())));
    }

    private static <T> T ifHeard(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal unavailable) {
            return null;
        }
    }
}
