package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.labs.Demand.must;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.schuldenlab.lab.declarations.SupportGroup;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.platform.problem.Blocker;

/** The four criteria of a completed set-up, all of which must hold (D189). */
enum Criterion {
    SUPPORT("D190"),
    KICK_OFF_HELD("D191"),
    HANDOVER("D192"),
    NO_MORE_PROJECTS_NEEDED("D194");

    private final String rule;

    Criterion(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    Set<Question> questions() {
        return this == KICK_OFF_HELD ? Set.of(Question.KICK_OFF) : Set.of();
    }

    List<Demand> demands(SetupRecord here, Heard heard) {
        return switch (this) {
            case SUPPORT ->
                Arrays.stream(SupportGroup.values())
                        .map(group -> must(here.support().contains(group), here(undeclared(group))))
                        .toList();
            case KICK_OFF_HELD -> here.lab().wasSetUpBefore() ? List.of() : Checklist.kickOff(heard, rule);
            case HANDOVER -> List.of(must(here.isHandedOver(), here("no-handover")));
            case NO_MORE_PROJECTS_NEEDED ->
                List.of(must(here.noMoreProjectsNeeded(), here("more-projects-not-ruled-out")));
        };
    }

    private Blocker here(String code) {
        return Blocker.of(code, rule, LabFacts.HERE);
    }

    private static String undeclared(SupportGroup group) {
        return "no-support-of-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
