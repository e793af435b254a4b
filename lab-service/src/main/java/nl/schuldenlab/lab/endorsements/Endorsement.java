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
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Provenance;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A partner's explicit word that it sees this lab as a solution, and for which purposes (D48, D49, D136). */
@Entity
public class Endorsement extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Lab lab;

    private String partner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Purpose> purposes;

    private String statement;

    @Embedded
    private PartialDate endorsedOn;

    @Enumerated(EnumType.STRING)
    private EndorsementStatus status;

    @Embedded
    private Provenance provenance;

    protected Endorsement() {}

    Endorsement(Lab lab, String partner, EndorsementWording wording, Provenance provenance) {
        this.lab = lab;
        this.partner = partner;
        this.status = EndorsementStatus.GIVEN;
        this.provenance = provenance;
        word(wording);
    }

    void word(EndorsementWording wording) {
        purposes = List.copyOf(wording.purposes());
        statement = wording.statement();
        endorsedOn = wording.endorsedOn();
    }

    /** D49: only an endorsement of all three purposes carries a lab. */
    boolean coversAllPurposes() {
        return purposes.containsAll(List.of(Purpose.values()));
    }

    /**
     * D48: the last endorsement by a municipality of the area stays as long as the lab stands on it.
     *
     * @param facts the partners that would endorse all purposes after the step, and which of them are municipalities
     */
    Judgement judge(EndorsementStatus to, LabFacts facts) {
        Judgement judgement = new Judgement();
        if (!status.next().contains(to)) {
            return judgement.require(false, Blocker.of("transition-not-offered", null, LabFacts.HERE));
        }
        return mustStay(judgement, facts);
    }

    /** The same rule for an endorsement that is narrowed to fewer purposes. */
    Judgement judge(EndorsementWording wording, LabFacts facts) {
        boolean narrowed = coversAllPurposes() && !wording.purposes().containsAll(List.of(Purpose.values()));
        return narrowed && status == EndorsementStatus.GIVEN ? mustStay(new Judgement(), facts) : new Judgement();
    }

    private Judgement mustStay(Judgement judgement, LabFacts facts) {
        if (!lab.standsOnEndorsement() || !coversAllPurposes()) {
            return judgement;
        }
        if (facts.municipalities() == null) {
            return judgement.unknown(LabFacts.PARTNERS);
        }
        boolean carries = facts.anyOf(List.of(partner), lab.area());
        return judgement.require(
                !carries || facts.anyOf(facts.endorsers(), lab.area()),
                Blocker.of("last-municipal-endorsement", "D48", LabFacts.PARTNERS));
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

    Lab lab() {
        return lab;
    }

    String partner() {
        return partner;
    }

    List<Purpose> purposes() {
        return purposes;
    }

    String statement() {
        return statement;
    }

    PartialDate endorsedOn() {
        return endorsedOn;
    }

    EndorsementStatus status() {
        return status;
    }

    Provenance provenance() {
        return provenance;
    }
}
