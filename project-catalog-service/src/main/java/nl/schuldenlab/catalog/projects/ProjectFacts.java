package nl.schuldenlab.catalog.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schuldenlab.catalog.labs.Lab;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partner;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * What the rules of a project's stage need to know.
 *
 * @param proof what is on record here
 * @param labs what lab-service said of labs; who is missing could not be asked
 * @param partners what partner-service said of partners; who is missing could not be asked
 */
public record ProjectFacts(Proof proof, Map<String, Optional<Lab>> labs, Map<String, Optional<Partner>> partners) {
    public static final String HERE = "project-catalog-service";
    public static final ProjectFacts NONE = new ProjectFacts(Proof.NONE, Map.of(), Map.of());

    /** D171, D187: one of these labs stands, and has described how initiatives are tried there. */
    Judgement mustHostPilot(List<String> hosts) {
        boolean stands = any(labs, hosts, Lab::stands);
        boolean tries = any(labs, hosts, Lab::hasTrialProcess);
        if (!(stands && tries) && !labs.keySet().containsAll(hosts)) {
            return new Judgement().unknown(Labs.SERVICE);
        }
        return new Judgement()
                .require(stands, Blocker.of("no-established-lab", "D171", hosts.isEmpty() ? HERE : Labs.SERVICE))
                .require(tries, Blocker.of("trial-process-open", "D187", Labs.SERVICE));
    }

    /** D36, D44: it is effective by evidence, was tried locally, and the board says so. */
    Judgement mustBeProven() {
        return new Judgement()
                .require(proof.evidence() > 0, Blocker.of("evidence-missing", "D44", HERE))
                .require(proof.triedLocally(), Blocker.of("local-trial-open", "D36", HERE))
                .require(proof.boardDecided(), Blocker.of("board-decision-missing", "D44", HERE));
    }

    /** D72: the board has decided on the national roll-out. */
    Judgement mustBeRolledOut() {
        return new Judgement().require(proof.rollOutDecided(), Blocker.of("rollout-decision-missing", "D72", HERE));
    }

    /** D75, D76: one of these owners is a municipality or a private partner; a lab is no partner. */
    Judgement mustReceive(List<String> owners) {
        if (!receives(owners) && !knows(owners)) {
            return new Judgement().unknown(Partners.SERVICE);
        }
        String source = owners.isEmpty() ? HERE : Partners.SERVICE;
        return new Judgement().require(receives(owners), Blocker.of("no-receiving-owner", "D75", source));
    }

    boolean receives(List<String> owners) {
        return any(partners, owners, Partner::mayReceive);
    }

    boolean knows(List<String> owners) {
        return partners.keySet().containsAll(owners);
    }

    private static <T> boolean any(Map<String, Optional<T>> heard, Collection<String> slugs, Predicate<T> rule) {
        return slugs.stream()
                .map(slug -> heard.getOrDefault(slug, Optional.empty()))
                .flatMap(Optional::stream)
                .anyMatch(rule);
    }
}
