package nl.schuldenlab.lab.labs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A local debt lab (Schuldenlab): public and private partners of a municipality or region that try out, import and scale what helps people with debts (D17). */
@Entity
public class Lab extends Root {
    private String slug;
    private String name;
    private List<String> aliases;
    private String motto;

    @Embedded
    private Area area;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Purpose> purposes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<WorkingMode> workingModes;

    @Enumerated(EnumType.STRING)
    private Direction foundingMode;

    @Enumerated(EnumType.STRING)
    private Direction approach;

    @Embedded
    private PartialDate startedOn;

    @Embedded
    private PartialDate launchedOn;

    @Enumerated(EnumType.STRING)
    private LabStatus status;

    private List<String> lessons;

    @Embedded
    private Provenance provenance;

    protected Lab() {}

    /** A lab in its first status; {@code historical} is null unless it tells of the time before the platform. */
    Lab(String slug, LabDescription description, LabStatus status, Historical historical) {
        this.slug = slug;
        this.status = status;
        this.lessons = List.of();
        this.provenance = new Provenance(List.of(), false, null, historical);
        describe(description);
    }

    /** Replaces the description; an old name stays findable as an alias. */
    void describe(LabDescription description) {
        if (description.workingModes().isEmpty() && !provenance.isHistorical()) {
            throw Refusal.invalid(Fault.pointer("/workingModes", "required")); // D169
        }
        aliases = description.aliasesOf(name);
        name = description.name();
        motto = description.motto();
        area = description.area();
        purposes = description.purposes();
        workingModes = description.workingModes();
        foundingMode = description.foundingMode();
        approach = description.approach();
        startedOn = description.startedOn();
        launchedOn = description.launchedOn();
        provenance = provenance.with(description.sources(), description.uncertain(), description.remarks());
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(LabStatus to, LabFacts facts) {
        Judgement judgement = new Judgement();
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        switch (to) {
            case SETTING_UP -> facts.mustCarry(area, judgement);
            case ESTABLISHED -> judgement.require(false, Blocker.of("setup-steps-open", "D171", LabFacts.HERE));
            case SETUP_COMPLETED ->
                judgement.require(false, Blocker.of("completion-criteria-open", "D189", LabFacts.HERE));
            default -> {}
        }
        return judgement;
    }

    /** D48: a lab that stands on an endorsement cannot move to an area where nobody carries it. */
    Judgement judge(Area to, LabFacts facts) {
        boolean carriedNow = facts.carries(area) || !facts.knowsAll();
        return needsFacts(to) && carriedNow ? facts.mustCarry(to, new Judgement()) : new Judgement();
    }

    /** Whether a move to this area depends on who endorses the lab. */
    boolean needsFacts(Area to) {
        return standsOnEndorsement() && !to.equals(area);
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked */
    StatusMove moveTo(LabStatus to, LabFacts facts, NewLabStatus change) {
        judge(to, facts).enforce();
        StatusMove move = new StatusMove(status, to, change.reason(), null);
        status = to;
        lessons = change.lessons() == null ? lessons : List.copyOf(change.lessons());
        return move;
    }

    /** What the history before the platform left unsaid and the rules would ask for today. */
    List<String> incomplete() {
        List<String> missing = new ArrayList<>();
        if (provenance.isHistorical() && workingModes.isEmpty()) {
            missing.add("working-modes");
        }
        if (provenance.isHistorical() && (status == LabStatus.ESTABLISHED || status == LabStatus.SETUP_COMPLETED)) {
            missing.add("setup-steps");
        }
        return missing;
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

    LabDescription description() {
        return new LabDescription(
                name,
                aliases,
                motto,
                area,
                purposes,
                workingModes,
                foundingMode,
                approach,
                startedOn,
                launchedOn,
                provenance.remarks(),
                provenance.uncertain(),
                provenance.sources());
    }

    public String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    public Area area() {
        return area;
    }

    /** The first day on which it can have begun, or null when nothing is known of it. */
    LocalDate firstDay() {
        return startedOn == null ? null : startedOn.firstDay();
    }

    public LabStatus status() {
        return status;
    }

    List<String> lessons() {
        return lessons;
    }

    Historical historical() {
        return provenance.historical();
    }
}
