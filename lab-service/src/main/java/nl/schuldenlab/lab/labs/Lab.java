package nl.schuldenlab.lab.labs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.NamedDescription;
import nl.schuldenlab.platform.status.Judgement;

/** A local debt lab (Schuldenlab): public and private partners of a municipality or region that try out, import and scale what helps people with debts (D17). */
@Entity
public class Lab extends DescribedRoot<LabDescription> {
    private String slug;

    @Embedded
    private LabDescription description;

    @Enumerated(EnumType.STRING)
    private LabStatus status;

    private List<String> lessons;

    /** The status that a historical record began in; null for a lab of today. */
    @Enumerated(EnumType.STRING)
    private LabStatus recordedAs;

    protected Lab() {}

    /** A lab in its first status; {@code historical} is null unless it tells of the time before the platform. */
    Lab(String slug, LabDescription description, LabStatus status, Historical historical) {
        super(historical);
        this.slug = slug;
        this.description = complete(description);
        this.status = status;
        this.lessons = List.of();
        this.recordedAs = historical == null ? null : status;
    }

    /** Replaces the description; an old name stays findable as an alias. */
    Lab describe(LabDescription wanted) {
        description = NamedDescription.renamed(complete(wanted), description);
        return this;
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(LabStatus to, LabFacts facts) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return switch (to) {
            case SETTING_UP -> facts.mustCarry(area(), new Judgement());
            case ESTABLISHED, SETUP_COMPLETED -> Demand.judge(facts.gate().demands(this));
            default -> new Judgement();
        };
    }

    /** D48: a lab that stands on an endorsement cannot move to an area where nobody carries it. */
    Judgement judge(Area to, LabFacts facts) {
        boolean carriedNow = facts.carries(area()) || !facts.knowsAll();
        return needsFacts(to) && carriedNow ? facts.mustCarry(to, new Judgement()) : new Judgement();
    }

    /** Whether a move to this area depends on who endorses the lab. */
    boolean needsFacts(Area to) {
        return standsOnEndorsement() && !to.equals(area());
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked */
    StatusMove moveTo(LabStatus to, LabFacts facts, NewLabStatus change) {
        judge(to, facts).enforce();
        StatusMove move = new StatusMove(status, to, change.reason(), null);
        status = to;
        lessons = change.lessons() == null ? lessons : List.copyOf(change.lessons());
        return move;
    }

    @Override
    public List<String> incomplete() {
        return wasSetUpBefore()
                ? Stream.concat(super.incomplete().stream(), Stream.of("setup-steps"))
                        .toList()
                : super.incomplete();
    }

    /** Whether the lab was set up before the platform, so that nothing is on record here about the steps of it. */
    public boolean wasSetUpBefore() {
        return recordedAs == LabStatus.ESTABLISHED || recordedAs == LabStatus.SETUP_COMPLETED;
    }

    /** Whether all of its set-up was completed before the platform. */
    public boolean hadCompletedBefore() {
        return recordedAs == LabStatus.SETUP_COMPLETED;
    }

    /** Whether the lab stands on the endorsement of a municipality by now, so that the last one must stay (D48). */
    public boolean standsOnEndorsement() {
        return status != LabStatus.PROPOSED && status != LabStatus.STOPPED;
    }

    @Override
    public String resource() {
        return "lab";
    }

    @Override
    public String path() {
        return "/v1/labs/" + slug;
    }

    @Override
    public LabDescription description() {
        return description;
    }

    public String slug() {
        return slug;
    }

    public Area area() {
        return description.area();
    }

    @Override
    public LabStatus status() {
        return status;
    }

    public boolean imports() {
        return description.workingModes().contains(WorkingMode.IMPORT);
    }

    List<String> lessons() {
        return lessons;
    }
}
