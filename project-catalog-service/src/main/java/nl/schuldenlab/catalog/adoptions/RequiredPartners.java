package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.catalog.partners.Parties;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.problem.Refusal;

/** Tells which kinds of partners a project needs and a lab lacks (D70); outside any transaction. */
@Singleton
class RequiredPartners {
    private final Projects projects;
    private final Parties parties;

    RequiredPartners(Projects projects, Parties parties) {
        this.projects = projects;
        this.parties = parties;
    }

    List<String> of(Adoption adoption) {
        return projects.get(adoption.project()).description().requiredPartnerTypes();
    }

    /**
     * Those of them that the lab lacks; where there is no lab, nobody knows who takes part, and all are lacking.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    List<String> missing(Adoption adoption) {
        List<String> required = of(adoption);
        boolean nobody = required.isEmpty() || adoption.lab() == null;
        Set<String> present = nobody ? Set.of() : parties.typesAt(adoption.lab());
        return required.stream().filter(type -> !present.contains(type)).toList();
    }
}
