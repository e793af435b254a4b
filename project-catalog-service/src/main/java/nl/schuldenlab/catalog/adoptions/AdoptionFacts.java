package nl.schuldenlab.catalog.adoptions;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * What the rules of an adoption's status need to know.
 *
 * @param heard what others said a moment ago
 * @param project the project, as it is now
 * @param formBlockers what the working form still lacks (D73, D74)
 * @param received whether a municipality or private partner has accepted the regular work (D75)
 */
record AdoptionFacts(AdoptionFacts.Heard heard, Project project, List<Blocker> formBlockers, boolean received) {
    static final String HERE = ProjectFacts.HERE;

    /**
     * What other services said; null where they were not, or could not be, asked.
     *
     * @param labStands whether the lab's organisation stands (D171)
     * @param gate whether the lab's framework makes co-financing a condition (D117)
     * @param coFinanced whether co-financing is arranged
     * @param missing the kinds of partners that the lab still lacks (D70)
     */
    record Heard(Boolean labStands, Boolean gate, Boolean coFinanced, List<String> missing) {
        static final Heard NOTHING = new Heard(null, null, null, null);
    }

    /** The rules of a step that is taken by who may take it. */
    Judgement judge(AdoptionStatus to, Adoption adoption, Judgement judgement) {
        return switch (to) {
            case PREPARING -> mindPartners(mustBeUsable(adoption, judgement));
            case STARTED -> mustStart(mindPartners(mustBeUsable(adoption, judgement)), adoption.lab() != null);
            case FORM_RECORDED -> mustHaveForm(judgement);
            case EMBEDDED -> judgement.require(received, Blocker.of("no-receiver-accepted", "D75", HERE));
            default -> judgement;
        };
    }

    /** D63: what is brought in is proven still. */
    private Judgement mustBeUsable(Adoption adoption, Judgement judgement) {
        boolean usable =
                adoption.kind() == AdoptionKind.ORIGIN || project.stage().isProven();
        return judgement.require(usable, Blocker.of("project-not-proven", "D63", HERE));
    }

    private Judgement mustHaveForm(Judgement judgement) {
        formBlockers.forEach(each -> judgement.require(false, each));
        return judgement;
    }

    /** D70: what is lacking is to be minded, for SchuldenlabNL can introduce such partners. */
    private Judgement mindPartners(Judgement judgement) {
        if (heard.missing() != null) {
            heard.missing()
                    .forEach(type -> judgement.warn(
                            false,
                            new Blocker("partner-type-missing", "D70", Partners.SERVICE, null, Map.of("type", type))));
        }
        return judgement;
    }

    /** D171, D117; a lab without a framework that says so is free to start without co-financing (D78). */
    private Judgement mustStart(Judgement judgement, boolean inLab) {
        boolean unheard = heard.labStands() == null || heard.gate() == null;
        if (inLab && unheard) {
            judgement.unknown(Labs.SERVICE);
        }
        judgement.require(
                !Boolean.FALSE.equals(heard.labStands()), Blocker.of("lab-not-established", "D171", Labs.SERVICE));
        Blocker open = Blocker.of("co-financing-missing", "D117", Partners.SERVICE);
        boolean arranged = !Boolean.FALSE.equals(heard.coFinanced());
        if (!Boolean.TRUE.equals(heard.gate())) {
            return judgement.warn(arranged, open);
        }
        return heard.coFinanced() == null ? judgement.unknown(Partners.SERVICE) : judgement.require(arranged, open);
    }
}
