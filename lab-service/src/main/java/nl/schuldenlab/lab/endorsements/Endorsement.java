package nl.schuldenlab.lab.endorsements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
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

    Endorsement(Lab lab, String partner, EndorsementWording wording, Historical historical) {
        this.lab = lab;
        this.partner = partner;
        this.status = EndorsementStatus.GIVEN;
        this.provenance = new Provenance(List.of(), false, null, historical);
        word(wording);
    }

    /** Only what is known from before the platform may lack its words or its date (D48: an endorsement is explicit). */
    void word(EndorsementWording wording) {
        List<Fault> missing = new ArrayList<>();
        if (!provenance.isHistorical() && wording.statement() == null) {
            missing.add(Fault.pointer("/statement", "required"));
        }
        if (!provenance.isHistorical() && wording.endorsedOn() == null) {
            missing.add(Fault.pointer("/endorsedOn", "required"));
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        purposes = List.copyOf(wording.purposes());
        statement = wording.statement();
        endorsedOn = wording.endorsedOn();
        provenance = provenance.with(wording.sources(), wording.uncertain(), wording.remarks());
    }

    /** D49: only an endorsement of all three purposes carries a lab. */
    boolean coversAllPurposes() {
        return purposes.containsAll(List.of(Purpose.values()));
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
    Judgement judge(EndorsementWording wording, LabFacts all) {
        Judgement judgement = new Judgement()
                .require(status == EndorsementStatus.GIVEN, Blocker.of("endorsement-withdrawn", null, LabFacts.HERE));
        return needsFacts(wording) ? mustStay(judgement, all) : judgement;
    }

    /** Whether these words depend on who else endorses the lab. */
    boolean needsFacts(EndorsementWording wording) {
        return lab.standsOnEndorsement() && coversAllPurposes() && !wording.coversAllPurposes();
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

    /** What the history before the platform left unsaid and the rules would ask for today. */
    List<String> incomplete() {
        return Stream.of(statement == null ? "statement" : null, endorsedOn == null ? "endorsed-on" : null)
                .filter(Objects::nonNull)
                .toList();
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

    boolean isHistorical() {
        return provenance.isHistorical();
    }

    Provenance provenance() {
        return provenance;
    }
}
