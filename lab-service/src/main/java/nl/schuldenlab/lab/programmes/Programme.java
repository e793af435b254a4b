package nl.schuldenlab.lab.programmes;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** What a lab sets out to do in a year: its themes and projects (jaarprogramma: D100, D101). */
@Entity
public class Programme extends LabPart<ProgrammeDescription> {
    private int year;

    @Embedded
    private ProgrammeDescription description;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @Embedded
    private PartialDate adoptedOn;

    private Instant setAt;

    protected Programme() {}

    /** A draft, or a programme of the time before the platform as {@code wanted} tells it. */
    Programme(Lab lab, NewProgramme wanted, Instant now) {
        super(lab, wanted.historical());
        this.year = wanted.year();
        this.description = complete(wanted.description());
        this.status = wanted.status() == null ? ProgrammeStatus.DRAFT : wanted.status();
        this.adoptedOn = wanted.adoptedOn();
        this.setAt = now;
    }

    /** What an adopted programme holds changes once for each change of course that was decided (D106); what was, is told as it was. */
    Judgement judge(ProgrammeDescription wanted, Optional<Instant> changeDecided) {
        boolean free = isDraft() || isHistorical() || wanted.holdsTheSameAs(description);
        boolean decided = changeDecided.filter(at -> at.isAfter(setAt)).isPresent();
        return new Judgement().require(free || decided, Blocker.of("programme-adopted", "D106", LabFacts.HERE));
    }

    /** A draft may vanish; what was adopted stays on record. */
    Judgement judgeDeletion() {
        return new Judgement().require(isDraft(), Blocker.of("programme-on-record", "D100", LabFacts.HERE));
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(ProgrammeStatus to, ProgrammeFacts facts) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return to == ProgrammeStatus.ADOPTED ? judgeAdoption(facts) : judgeCommitment(facts);
    }

    /** D100: the valid council of the year decides; in a lab that did not agree to that the lead does (D78). D109: few themes are to be minded. */
    private static Judgement judgeAdoption(ProgrammeFacts facts) {
        boolean binds = facts.terms().requireCouncil();
        Judgement judgement = new Judgement();
        facts.councilFaults().forEach(each -> said(judgement, binds, false, each));
        if (binds && !facts.knowCouncil()) {
            judgement.unknown(LabFacts.PARTNERS);
        }
        return judgement.warn(
                facts.terms().findEnoughThemesIn(facts.themes()), Blocker.of("few-themes", "D109", LabFacts.HERE));
    }

    /** D101: all partners who took part on the day of adoption stand behind it. */
    private static Judgement judgeCommitment(ProgrammeFacts facts) {
        boolean binds = facts.terms().requireCommitment();
        Commitment commitment = facts.heard().commitment();
        Judgement judgement = new Judgement();
        if (commitment == null) {
            return binds ? judgement.unknown(LabFacts.PARTNERS) : judgement;
        }
        Map<String, ?> values = Map.of(
                "percentage", commitment.percentage().stripTrailingZeros().toPlainString());
        Blocker missing = new Blocker("commitments-missing", "D101", LabFacts.PARTNERS, null, values);
        return said(judgement, binds, commitment.isComplete(), missing);
    }

    private static Judgement said(Judgement judgement, boolean binds, boolean holds, Blocker otherwise) {
        return binds ? judgement.require(holds, otherwise) : judgement.warn(holds, otherwise);
    }

    Programme describe(ProgrammeDescription wanted, Instant now) {
        setAt = wanted.holdsTheSameAs(description) ? setAt : now;
        description = complete(wanted);
        return this;
    }

    /**
     * @param on the day of an adoption
     * @throws Refusal 409 with all blockers, 503 when a fact could not be asked
     */
    StatusMove moveTo(NewProgrammeStatus change, ProgrammeFacts facts, PartialDate on, Instant now) {
        judge(change.to(), facts).enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        if (change.to() == ProgrammeStatus.ADOPTED) {
            adoptedOn = on;
            setAt = now;
        }
        status = change.to();
        return move;
    }

    /** D101: the day whose partners are asked to commit; of a programme adopted on an unknown day the year's first. */
    public LocalDate committedAsOf() {
        return adoptedOn == null ? Year.of(year).atDay(1) : adoptedOn.lastDay();
    }

    @Override
    public List<String> incomplete() {
        boolean undated = isHistorical() && !isDraft() && adoptedOn == null;
        return Stream.concat(
                        super.incomplete().stream(), Stream.of("adopted-on").filter(code -> undated))
                .toList();
    }

    public boolean isDraft() {
        return status == ProgrammeStatus.DRAFT;
    }

    @Override
    public String resource() {
        return "programme";
    }

    @Override
    public String path() {
        return lab().path() + "/programmes/" + year;
    }

    @Override
    public ProgrammeDescription description() {
        return description;
    }

    @Override
    public ProgrammeStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    public PartialDate adoptedOn() {
        return adoptedOn;
    }
}
