package nl.schuldenlab.lab.steps;

import java.util.Set;
import nl.schuldenlab.lab.supports.OwnerRole;
import nl.schuldenlab.platform.problem.Refusal;

/** The ten steps of setting up a lab, in their order: a fixed template (D168, D172). */
public enum Step {
    APPOINT_QUARTERMASTER,
    WORK_PLAN,
    ADMINISTRATIVE_SUPPORT,
    EXECUTIVE_CONTACTS,
    PROGRAMME_TEAM,
    CHOOSE_THEMES_PARTNERS_PROJECTS,
    PARTNER_SUPPORT,
    LETTER_OF_INTENT,
    TRIAL_PROCESS,
    KICK_OFF;

    /** @throws Refusal 404 unless there is a step of this number */
    public static Step of(int number) {
        if (number < 1 || number > values().length) {
            throw Refusal.notFound();
        }
        return values()[number - 1];
    }

    public int number() {
        return ordinal() + 1;
    }

    /** Whether SchuldenlabNL advises and supports, which it does on some of the steps only (D173, D176, D183, D185). */
    public boolean isSupported() {
        return this == WORK_PLAN
                || this == CHOOSE_THEMES_PARTNERS_PROJECTS
                || this == PARTNER_SUPPORT
                || this == KICK_OFF;
    }

    /** D178: administrative support is mainly the alderman's task. */
    OwnerRole usualOwner() {
        return this == ADMINISTRATIVE_SUPPORT ? OwnerRole.ALDERMAN : null;
    }

    /** What others must be asked to judge the step. */
    Set<Question> questions() {
        return switch (this) {
            case CHOOSE_THEMES_PARTNERS_PROJECTS -> Set.of(Question.PROJECTS);
            case PARTNER_SUPPORT -> Set.of(Question.PARTNERS);
            case LETTER_OF_INTENT -> Set.of(Question.LETTERS);
            case KICK_OFF -> Set.of(Question.KICK_OFF);
            default -> Set.of();
        };
    }
}
