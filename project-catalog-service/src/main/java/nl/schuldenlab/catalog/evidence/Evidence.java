package nl.schuldenlab.catalog.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** A piece of evidence: what was found out of a project, who did so, and whether they had a stake in it (D44, D77, D125). */
@Entity
public class Evidence extends ProjectPart<EvidenceDescription> {
    @Embedded
    private EvidenceDescription description;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status;

    /** The day from which somebody should look at it again; null while nobody knows how old it is. */
    private LocalDate reviewOn;

    protected Evidence() {}

    Evidence(Project project, NewEvidence wanted, Stake stake, Freshness freshness) {
        super(project, wanted.historical());
        this.description = told(wanted.description(), stake);
        this.reviewOn = freshness.reviewOf(description.reportedOn());
        this.status = freshness.isDue(reviewOn) ? EvidenceStatus.REVIEW_DUE : EvidenceStatus.CURRENT;
    }

    /** Replaces what is said of it; that makes it older perhaps, but never fresher. */
    Evidence describe(EvidenceDescription wanted, Stake stake, Freshness freshness) {
        description = told(wanted, stake);
        LocalDate anew = freshness.reviewOf(description.reportedOn());
        reviewOn = reviewOn == null || anew == null || reviewOn.isBefore(anew) ? reviewOn : anew;
        return this;
    }

    private EvidenceDescription told(EvidenceDescription wanted, Stake stake) {
        if (!isHistorical()) {
            refuseFew(wanted.figures());
        }
        Independence said = wanted.independent();
        if (said == Independence.YES) {
            stake.judge().enforce();
        }
        Independence known = stake.any() ? Independence.NO : Independence.UNKNOWN;
        return complete(wanted.with(said == null || stake.any() ? known : said));
    }

    /** What a source has published already is told as it is. */
    private static void refuseFew(List<Figure> figures) {
        List<Fault> few = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).countsFew())
                .mapToObj(i -> Fault.pointer("/figures/" + i + "/value", "too-few-people"))
                .toList();
        if (!few.isEmpty()) {
            throw Refusal.invalid(few);
        }
    }

    /** What the rules say of moving to a status now. */
    Judgement judge(EvidenceStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    /** @throws Refusal 409 */
    StatusMove moveTo(NewEvidenceStatus change, Freshness freshness) {
        judge(change.to()).enforce();
        if (change.to() == EvidenceStatus.CURRENT) {
            reviewOn = freshness.reviewFromNow();
        }
        return become(change.to(), change.reason());
    }

    /** What the day brings about. */
    Optional<StatusMove> settle(Freshness freshness) {
        return status == EvidenceStatus.CURRENT && freshness.isDue(reviewOn)
                ? Optional.of(become(EvidenceStatus.REVIEW_DUE, null))
                : Optional.empty();
    }

    private StatusMove become(EvidenceStatus to, String reason) {
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    /** Not independent any more when the researcher has got a stake in the project since (D125). */
    Evidence reappraised() {
        boolean stake =
                Stake.of(project(), description.researcherPartner(), false).any();
        description = stake ? description.with(Independence.NO) : description;
        return this;
    }

    @Override
    public String resource() {
        return "evidence";
    }

    @Override
    public String path() {
        return project().path() + "/evidence/" + id();
    }

    @Override
    public EvidenceDescription description() {
        return description;
    }

    @Override
    public EvidenceStatus status() {
        return status;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
