package nl.schuldenlab.lab.coursechanges;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** A change of course within a year's programme, as the core team proposes it (koerswijziging: D106). */
@Entity
public class CourseChange extends LabPart<CourseChangeDescription> {
    private int year;

    @Embedded
    private CourseChangeDescription description;

    @Enumerated(EnumType.STRING)
    private CourseChangeStatus status;

    private Instant decidedAt;

    protected CourseChange() {}

    /** A proposal, or a change of the time before the platform as {@code wanted} tells it. */
    CourseChange(Lab lab, NewCourseChange wanted) {
        super(lab, wanted.historical());
        this.year = wanted.year();
        this.description = complete(wanted.description());
        this.status = wanted.status() == null ? CourseChangeStatus.PROPOSED : wanted.status();
    }

    /** What was decided or withdrawn stays as it was said. */
    Judgement judgeWording() {
        boolean open = status == CourseChangeStatus.PROPOSED || isHistorical();
        return new Judgement().require(open, Blocker.of("course-change-settled", "D106", LabFacts.HERE));
    }

    /** D106: a crucial one is decided with its council; the core team decides on others alone, and in a lab that did not agree to have a council on all (D78). */
    Judgement judge(CourseChangeStatus to, CourseFacts facts) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        Judgement judgement = new Judgement();
        if (to == CourseChangeStatus.DECIDED && description.crucial()) {
            said(judgement, facts, facts.councilSits(), "council-missing");
            said(judgement, facts, description.councilInvolvement() != null, "council-not-involved");
        }
        return judgement;
    }

    private static void said(Judgement judgement, CourseFacts facts, boolean holds, String code) {
        Blocker otherwise = Blocker.of(code, "D106", LabFacts.HERE);
        if (facts.terms().requireCouncil()) {
            judgement.require(holds, otherwise);
        } else {
            judgement.warn(holds, otherwise);
        }
    }

    CourseChange describe(CourseChangeDescription wanted) {
        judgeWording().enforce();
        description = complete(wanted);
        return this;
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(NewCourseChangeStatus change, CourseFacts facts, Instant now) {
        judge(change.to(), facts).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        status = change.to();
        decidedAt = status == CourseChangeStatus.DECIDED ? now : null;
        return move;
    }

    @Override
    public String resource() {
        return "course-change";
    }

    @Override
    public String path() {
        return lab().path() + "/course-changes/" + id();
    }

    @Override
    public CourseChangeDescription description() {
        return description;
    }

    @Override
    public CourseChangeStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
