package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabStatus;
import nl.schuldenlab.platform.language.Language;

/** Looks how far a lab's set-up is, by the rules that also guard it; asks of others only what the next step depends on. */
@Singleton
public class Glancing {
    private final SetupStepRepository steps;
    private final SetupRecords records;
    private final SetupFactFinder facts;

    Glancing(SetupStepRepository steps, SetupRecords records, SetupFactFinder facts) {
        this.steps = steps;
        this.records = records;
        this.facts = facts;
    }

    public SetupGlanceView at(Lab lab, Language language) {
        List<SetupStep> ten = steps.all(lab);
        SetupRecord here = records.of(lab, ten);
        Optional<SetupStep> next = ten.stream().filter(SetupStep::isOpen).findFirst();
        List<Criterion> criteria =
                lab.status() == LabStatus.ESTABLISHED ? Arrays.asList(Criterion.values()) : List.of();
        Heard heard = facts.about(lab.slug(), here.projects(), questions(lab, next, criteria));
        return new SetupGlanceView(
                new ProgressView(here.done().size(), ten.size()),
                next.map(step -> SetupItemView.of(step, Checklist.of(step.step(), here, heard), language))
                        .orElse(null),
                criteria.stream()
                        .map(criterion -> CriterionView.of(criterion, here, heard, language))
                        .toList());
    }

    private static Set<Question> questions(Lab lab, Optional<SetupStep> next, List<Criterion> criteria) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        next.ifPresent(step -> questions.addAll(step.step().questions()));
        if (!lab.wasSetUpBefore()) {
            criteria.forEach(criterion -> questions.addAll(criterion.questions()));
        }
        return questions;
    }
}
