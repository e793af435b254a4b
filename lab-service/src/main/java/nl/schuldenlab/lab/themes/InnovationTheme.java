package nl.schuldenlab.lab.themes;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.status.Judgement;

/** A question that a lab explores in a year, to be worked out into a case or a prototype (innovatiethema: D109-D111). */
@Entity
public class InnovationTheme extends LabPart<InnovationThemeDescription> {
    private int year;

    @Embedded
    private InnovationThemeDescription description;

    @Enumerated(EnumType.STRING)
    private ThemeStatus status;

    @Embedded
    private ThemeDocument document;

    private String project;
    private List<String> lessons;

    protected InnovationTheme() {}

    /** A theme to explore, or one of the time before the platform with what came of it. */
    InnovationTheme(Lab lab, NewInnovationTheme wanted) {
        super(lab, wanted.historical());
        this.year = wanted.year();
        this.description = complete(wanted.description());
        this.status = wanted.status() == null ? ThemeStatus.EXPLORING : wanted.status();
        note(wanted.outcome());
    }

    InnovationTheme describe(InnovationThemeDescription wanted) {
        description = complete(wanted);
        return this;
    }

    /** D117: where the lab's framework says so, a theme is worked out once co-financing is arranged; else that is only to be minded. */
    Judgement judge(ThemeStatus to, ThemeFacts facts) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        Judgement judgement = new Judgement();
        if (!to.isOutcome()) {
            return judgement;
        }
        boolean binds = facts.terms().requireCoFinancing();
        if (facts.coFinanced() == null) {
            return binds ? judgement.unknown(LabFacts.PARTNERS) : judgement;
        }
        Blocker missing = Blocker.of("co-financing-missing", "D117", LabFacts.PARTNERS);
        return binds ? judgement.require(facts.coFinanced(), missing) : judgement.warn(facts.coFinanced(), missing);
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked */
    StatusMove moveTo(NewThemeStatus change, ThemeFacts facts) {
        judge(change.to(), facts).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        status = change.to();
        note(change.outcome());
        return move;
    }

    /** What was known before stays known. */
    private void note(ThemeOutcome outcome) {
        document = outcome.document() == null ? document : outcome.document();
        project = outcome.project() == null ? project : outcome.project();
        lessons = outcome.lessons() == null && lessons != null ? lessons : Given.list(outcome.lessons());
    }

    @Override
    public List<String> incomplete() {
        boolean unread = status.isOutcome() && document == null;
        boolean unknown = status == ThemeStatus.BECAME_PROJECT && project == null;
        boolean unlearned = status == ThemeStatus.DROPPED && lessons.isEmpty();
        Stream<String> unsaid = Stream.of(
                        unread ? "document" : "", unknown ? "project" : "", unlearned ? "lessons" : "")
                .filter(code -> !code.isEmpty());
        return isHistorical()
                ? Stream.concat(super.incomplete().stream(), unsaid).toList()
                : List.of();
    }

    @Override
    public String resource() {
        return "theme";
    }

    @Override
    public String path() {
        return lab().path() + "/themes/" + id();
    }

    @Override
    public InnovationThemeDescription description() {
        return description;
    }

    @Override
    public ThemeStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    ThemeDocument document() {
        return document;
    }

    String project() {
        return project;
    }

    List<String> lessons() {
        return lessons;
    }
}
