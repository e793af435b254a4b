package nl.schuldenlab.lab.endorsements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's explicit word that it sees this lab as a solution, and for which purposes (D48, D49, D136). */
@Entity
public class Endorsement extends DescribedRoot<EndorsementDescription> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Lab lab;

    private String partner;

    @Embedded
    private EndorsementDescription description;

    @Enumerated(EnumType.STRING)
    private EndorsementStatus status;

    protected Endorsement() {}

    Endorsement(Lab lab, String partner, EndorsementDescription description, Historical historical) {
        super(historical);
        this.lab = lab;
        this.partner = partner;
        this.description = complete(description);
        this.status = EndorsementStatus.GIVEN;
    }

    Endorsement describe(EndorsementDescription wanted) {
        description = complete(wanted);
        return this;
    }

    /** D49: only an endorsement of all three purposes carries a lab. */
    boolean coversAllPurposes() {
        return description.coversAllPurposes();
    }

    /**
     * D48: the last endorsement by a municipality of the area stays as long as the lab stands on it.
     *
     * @param all the partners that endorse all purposes now, and which of them are municipalities
     */
    Judgement judge(EndorsementStatus to, LabFacts all) {
        return status.next().contains(to) ? mustStay(new Judgement(), all) : Judgement.notOffered();
    }

    /** The same rule for an endorsement that is narrowed to fewer purposes; one that was withdrawn says what it said. */
    Judgement judge(EndorsementDescription wanted, LabFacts all) {
        Judgement judgement = new Judgement()
                .require(status == EndorsementStatus.GIVEN, Blocker.of("endorsement-withdrawn", null, LabFacts.HERE));
        return needsFacts(wanted) ? mustStay(judgement, all) : judgement;
    }

    /** Whether these words depend on who else endorses the lab. */
    boolean needsFacts(EndorsementDescription wanted) {
        return lab.standsOnEndorsement() && coversAllPurposes() && !wanted.coversAllPurposes();
    }

    private Judgement mustStay(Judgement judgement, LabFacts all) {
        if (!lab.standsOnEndorsement() || !coversAllPurposes()) {
            return judgement;
        }
        LabFacts mine = all.of(List.of(partner));
        LabFacts others = all.of(
                all.endorsers().stream().filter(each -> !each.equals(partner)).toList());
        boolean mayGo = others.carries(lab.area()) || mine.knowsAll() && !mine.carries(lab.area());
        if (!mayGo && !all.knowsAll()) {
            return judgement.unknown(LabFacts.PARTNERS);
        }
        return judgement.require(mayGo, Blocker.of("last-municipal-endorsement", "D48", LabFacts.PARTNERS));
    }

    StatusMove moveTo(EndorsementStatus to, LabFacts facts, String reason) {
        judge(to, facts).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "endorsement";
    }

    @Override
    public String path() {
        return lab.path() + "/endorsements/" + id();
    }

    @Override
    public EndorsementDescription description() {
        return description;
    }

    @Override
    public EndorsementStatus status() {
        return status;
    }

    Lab lab() {
        return lab;
    }

    String partner() {
        return partner;
    }
}
