package nl.schuldenlab.catalog.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schuldenlab.catalog.frameworks.Terms;
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
 * @param terms what binds its lab today; null where lab-service was not, or could not be, asked
 * @param coFinanced null where partner-service was not, or could not be, asked
 */
public record ProjectFacts(
        Proof proof,
        Map<String, Optional<Lab>> labs,
        Map<String, Optional<Partner>> partners,
        Terms terms,
        Boolean coFinanced) {
    public static final String HERE = "project-catalog-service";
    static final Blocker UNPUBLISHED = Blocker.of("project-not-published", null, HERE);
    public static final ProjectFacts NONE = ofProof(Proof.NONE);

    static ProjectFacts ofProof(Proof proof) {
        return new ProjectFacts(proof, Map.of(), Map.of(), null, null);
    }

    static ProjectFacts ofPartners(Map<String, Optional<Partner>> partners) {
        return new ProjectFacts(Proof.NONE, Map.of(), partners, null, null);
    }

    /** The same, on what is on record here now. */
    ProjectFacts on(Proof now) {
        return new ProjectFacts(now, labs, partners, terms, coFinanced);
    }

    /** What the gate before a stage asks of a project. */
    Judgement gateOf(Project project, ProjectStage to) {
        return switch (to) {
            case IN_DEVELOPMENT -> new Judgement().require(project.isPublished(), UNPUBLISHED);
            case PILOT -> mustHostPilot(project.labs());
            case PROVEN -> mustBeProven();
            case SCALING -> mustBeRolledOut();
            case EMBEDDED -> mustReceive(project.owners());
            case STOPPED -> mustHaveLearned(true);
            default -> new Judgement();
        };
    }

    /** D171, D187: one of these labs stands, and has described how initiatives are tried there. */
    Judgement mustHostPilot(List<String> hosts) {
        boolean stands = any(labs, hosts, Lab::stands);
        boolean tries = any(labs, hosts, Lab::hasTrialProcess);
        if (!(stands && tries) && !labs.keySet().containsAll(hosts)) {
            return new Judgement().unknown(Labs.SERVICE);
        }
        Judgement judgement = new Judgement()
                .require(stands, Blocker.of("no-established-lab", "D171", hosts.isEmpty() ? HERE : Labs.SERVICE))
                .require(tries, Blocker.of("trial-process-open", "D187", Labs.SERVICE));
        return terms == null ? judgement.unknown(Labs.SERVICE) : onTerms(judgement);
    }

    /** D112, D117: what the framework of its lab asks for; without one it is only to be minded (D78). */
    private Judgement onTerms(Judgement judgement) {
        Blocker unsteered = Blocker.of("steering-group-missing", "D112", HERE);
        Blocker unfunded = Blocker.of("co-financing-missing", "D117", Partners.SERVICE);
        Judgement steered = terms.steeringGroup()
                ? judgement.require(proof.steered(), unsteered)
                : judgement.warn(proof.steered(), unsteered);
        if (coFinanced == null) {
            return terms.coFinancing() ? steered.unknown(Partners.SERVICE) : steered;
        }
        return terms.coFinancing() ? steered.require(coFinanced, unfunded) : steered.warn(coFinanced, unfunded);
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

    /** The same of wanted owners, unless the owners of now receive nothing either: what could not be asked counts for them. */
    Judgement mustKeepReceiving(List<String> owners, List<String> wanted) {
        return receives(owners) || !knows(owners) ? mustReceive(wanted) : new Judgement();
    }

    /** D138: it leaves a lesson, on record or told along with the stop; {@code told} where that is still to come. */
    Judgement mustHaveLearned(boolean told) {
        Blocker unlearned = Blocker.of("lesson-missing", "D138", HERE);
        boolean learned = proof.lessons() > 0;
        return told ? new Judgement().warn(learned, unlearned) : new Judgement().require(learned, unlearned);
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
