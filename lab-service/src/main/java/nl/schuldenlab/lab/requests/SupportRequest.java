package nl.schuldenlab.lab.requests;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.lab.steps.Step;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** A lab's request for advice and support by SchuldenlabNL on a step of its set-up (D173). */
@Entity
public class SupportRequest extends LabPart<SupportRequestDescription> {
    @Enumerated(EnumType.STRING)
    private Step step;

    @Embedded
    private SupportRequestDescription description;

    private String answer;

    @Enumerated(EnumType.STRING)
    private SupportRequestStatus status;

    protected SupportRequest() {}

    SupportRequest(Lab lab, Step step, SupportRequestDescription description) {
        super(lab, null);
        mustBeSupported(step);
        this.step = step;
        this.description = description;
        this.status = SupportRequestStatus.OPEN;
    }

    /** D173: SchuldenlabNL supports on some of the steps. */
    private static void mustBeSupported(Step step) {
        new Judgement()
                .require(step.isSupported(), Blocker.of("step-without-support", "D173", LabFacts.HERE))
                .enforce();
    }

    /** What was answered keeps the question it was answered for. */
    SupportRequest describe(SupportRequestDescription wanted) {
        new Judgement()
                .require(
                        status == SupportRequestStatus.OPEN,
                        Blocker.of("support-request-not-open", null, LabFacts.HERE))
                .enforce();
        description = wanted;
        return this;
    }

    Judgement judge(SupportRequestStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    StatusMove moveTo(NewSupportRequestStatus change) {
        judge(change.to()).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        status = change.to();
        answer = change.answer() == null ? answer : change.answer();
        return move;
    }

    @Override
    public String resource() {
        return "support-request";
    }

    @Override
    public String path() {
        return lab().path() + "/setup/steps/" + step.number() + "/support-requests/" + id();
    }

    @Override
    public SupportRequestDescription description() {
        return description;
    }

    @Override
    public SupportRequestStatus status() {
        return status;
    }

    Step step() {
        return step;
    }

    String answer() {
        return answer;
    }
}
