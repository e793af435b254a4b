package nl.schuldenlab.partner.introductions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** SchuldenlabNL's bringing a lab in touch with a partner that it needs for the execution of a project (D70). */
@Entity
public class Introduction extends DescribedRoot<IntroductionDescription> {
    private String lab;
    private String project;
    private UUID adoption;

    @Embedded
    private IntroductionDescription description;

    @Enumerated(EnumType.STRING)
    private IntroductionStatus status;

    private UUID contact;

    @Enumerated(EnumType.STRING)
    private IntroductionOutcome outcome;

    protected Introduction() {}

    Introduction(NewIntroduction wanted, IntroductionStatus status) {
        super(wanted.historical());
        this.lab = wanted.lab();
        this.project = wanted.project();
        this.adoption = wanted.adoption();
        this.description = complete(wanted.description());
        this.status = status;
        this.outcome = wanted.outcome();
    }

    /** @throws Refusal 409 once the partner has answered, for its answer was given to these words */
    Introduction describe(IntroductionDescription wanted) {
        new Judgement()
                .require(
                        isHistorical() || status == IntroductionStatus.REQUESTED,
                        Blocker.of("introduction-answered", "D70", Participation.HERE))
                .enforce();
        description = complete(wanted);
        return this;
    }

    Judgement judge(IntroductionStatus to) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        boolean consented = to != IntroductionStatus.INTRODUCED || status == IntroductionStatus.CONSENTED;
        return new Judgement().require(consented, Blocker.of("no-consent", "D70", Participation.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(NewIntroductionStatus change) {
        judge(change.to()).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        status = change.to();
        outcome = change.outcome();
        contact = status == IntroductionStatus.CONSENTED ? change.contact() : keptContact();
        return move;
    }

    /** A contact person is forgotten as soon as nobody is to meet them any more. */
    private UUID keptContact() {
        return status == IntroductionStatus.INTRODUCED || outcome == IntroductionOutcome.SUCCEEDED ? contact : null;
    }

    /** Whether the lab has been given the contact person. */
    boolean isMade() {
        return status == IntroductionStatus.INTRODUCED || status == IntroductionStatus.CLOSED;
    }

    boolean isOf(String partner) {
        return Objects.equals(partner(), partner);
    }

    @Override
    public String resource() {
        return "introduction";
    }

    @Override
    public String path() {
        return "/v1/introductions/" + id();
    }

    @Override
    public IntroductionDescription description() {
        return description;
    }

    @Override
    public IntroductionStatus status() {
        return status;
    }

    String lab() {
        return lab;
    }

    String project() {
        return project;
    }

    UUID adoption() {
        return adoption;
    }

    /** Null as long as none has been chosen. */
    String partner() {
        return description.partner();
    }

    UUID contact() {
        return contact;
    }

    IntroductionOutcome outcome() {
        return outcome;
    }
}
