package nl.schuldenlab.partner.programmes;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's commitment to the content of a lab's programme of a year (D101). */
@Entity
public class ProgrammeCommitment extends DescribedRoot<CommitmentDescription> {
    private String lab;
    private int year;
    private String partner;

    @Embedded
    private CommitmentDescription description;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    protected ProgrammeCommitment() {}

    ProgrammeCommitment(NewProgrammeCommitment wanted, CommitmentStatus status) {
        super(wanted.historical());
        this.lab = wanted.lab();
        this.year = wanted.year();
        this.partner = wanted.partner();
        this.description = complete(wanted.description());
        this.status = status;
    }

    ProgrammeCommitment describe(CommitmentDescription wanted) {
        description = complete(wanted);
        return this;
    }

    /** Only partners of a lab commit to its programme; what is told of the time before the platform is not judged. */
    Judgement judge(boolean takesPart) {
        return new Judgement()
                .require(isHistorical() || takesPart, Blocker.of("no-active-partnership", "D101", Participation.HERE));
    }

    Judgement judge(CommitmentStatus to, boolean takesPart) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        boolean mayGo = to == CommitmentStatus.WITHDRAWN || takesPart;
        return new Judgement().require(mayGo, Blocker.of("no-active-partnership", "D101", Participation.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(CommitmentStatus to, boolean takesPart, String reason) {
        judge(to, takesPart).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "programme-commitment";
    }

    @Override
    public String path() {
        return "/v1/programme-commitments/" + id();
    }

    @Override
    public CommitmentDescription description() {
        return description;
    }

    @Override
    public CommitmentStatus status() {
        return status;
    }

    String lab() {
        return lab;
    }

    int year() {
        return year;
    }

    String partner() {
        return partner;
    }
}
