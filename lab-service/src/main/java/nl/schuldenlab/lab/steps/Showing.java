package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.language.Language;

/** Draws up the checklist of a lab, with the rules that also guard its steps and its status. */
@Singleton
class Showing {
    private final SetupStepRepository steps;
    private final SetupRecords records;
    private final SetupFactFinder facts;
    private final Clock clock;

    Showing(SetupStepRepository steps, SetupRecords records, SetupFactFinder facts, Clock clock) {
        this.steps = steps;
        this.records = records;
        this.facts = facts;
        this.clock = clock;
    }

    SetupView of(Lab lab, Language language) {
        List<SetupStep> ten = steps.all(lab);
        SetupRecord here = records.of(lab, ten);
        Heard heard = facts.about(lab.slug(), here.projects(), questions(ten, lab));
        List<SetupItemView> items = ten.stream()
                .map(step -> SetupItemView.of(step, Checklist.of(step.step(), here, heard), language))
                .toList();
        List<CriterionView> criteria = Arrays.stream(Criterion.values())
                .map(criterion -> CriterionView.of(criterion, here, heard, language))
                .toList();
        List<String> unavailable = Stream.concat(
                        items.stream().map(SetupItemView::demands),
                        criteria.stream().map(CriterionView::demands))
                .flatMap(demands -> demands.unavailable().stream())
                .distinct()
                .toList();
        ProgressView progress = new ProgressView(here.done().size(), ten.size());
        return new SetupView(lab.slug(), lab.status(), progress, items, criteria, unavailable, clock.instant());
    }

    /** Nobody is asked about what was so before the platform. */
    private static Set<Question> questions(List<SetupStep> ten, Lab lab) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        ten.stream()
                .filter(step -> step.shownStatus() != StepStatus.NOT_ON_RECORD)
                .forEach(step -> questions.addAll(step.step().questions()));
        if (!lab.wasSetUpBefore()) {
            questions.addAll(Criterion.KICK_OFF_HELD.questions());
        }
        return questions;
    }
}
