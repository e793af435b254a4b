package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.NamedDescription;
import nl.schuldenlab.platform.status.Judgement;

/** A way of helping people with debts that is thought up, tried, proven and spread: a project of the network's catalogue (D44, D55). */
@Entity
public class Project extends DescribedRoot<ProjectDescription> {
    private String slug;

    @Embedded
    private ProjectDescription description;

    /** Made by the database from the target groups, for the filter and its index. */
    @Column(insertable = false, updatable = false)
    private List<String> targetGroupCodes;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage;

    private List<String> lessons;

    @Embedded
    private Withdrawal withdrawn;

    protected Project() {}

    /** A project in its first stage; {@code historical} is null unless it tells of the time before the platform. */
    Project(String slug, ProjectDescription description, ProjectStage stage, Historical historical) {
        super(historical);
        this.slug = slug;
        this.description = complete(description);
        this.stage = stage;
        this.lessons = List.of();
    }

    /** Replaces the description; an old name stays findable as an alias. */
    Project describe(ProjectDescription wanted) {
        List<Fault> toItself = IntStream.range(0, wanted.relations().size())
                .filter(i -> wanted.relations().get(i).slug().equals(slug))
                .mapToObj(i -> Fault.pointer("/relations/" + i + "/slug", "refers-to-itself"))
                .toList();
        if (!toItself.isEmpty()) {
            throw Refusal.invalid(toItself);
        }
        description = NamedDescription.renamed(complete(wanted), description);
        return this;
    }

    /** What the rules say of moving to a stage now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(ProjectStage to, ProjectFacts facts) {
        if (!stage.next().contains(to)) {
            return Judgement.notOffered();
        }
        return switch (to) {
            case PILOT -> facts.mustHostPilot(labs());
            case PROVEN -> facts.mustBeProven();
            case SCALING -> facts.mustBeRolledOut();
            case EMBEDDED -> facts.mustReceive(owners());
            case STOPPED -> facts.mustHaveLearned(true);
            default -> new Judgement();
        };
    }

    /** D75, D76: what is part of regular work does not lose the last owner that can do that work. */
    Judgement judge(ProjectDescription wanted, ProjectFacts facts) {
        boolean receivedNow = facts.receives(description.owners()) || !facts.knows(description.owners());
        return needsFacts(wanted) && receivedNow ? facts.mustReceive(wanted.owners()) : new Judgement();
    }

    /** Whether this description depends on who its owners are. */
    boolean needsFacts(ProjectDescription wanted) {
        return stage == ProjectStage.EMBEDDED && !wanted.owners().equals(description.owners());
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked */
    StatusMove moveTo(NewProjectStage change, ProjectFacts facts, Instant now) {
        judge(change.to(), facts).enforce();
        if (change.to() == ProjectStage.STOPPED && change.told().isEmpty()) {
            facts.mustHaveLearned(false).enforce();
        }
        StatusMove move = new StatusMove(stage, change.to(), change.reason(), null);
        stage = change.to();
        if (stage == ProjectStage.STOPPED) {
            lessons = change.told();
        }
        if (stage == ProjectStage.WITHDRAWN) {
            withdrawn = new Withdrawal(now.truncatedTo(ChronoUnit.MICROS), change.reason(), change.successor());
        }
        return move;
    }

    /** A stage of before the platform rests on what this service has no record of. */
    @Override
    public List<String> incomplete() {
        return Stream.concat(super.incomplete().stream(), isHistorical() ? unproven().stream() : Stream.empty())
                .toList();
    }

    private List<String> unproven() {
        if (stage == ProjectStage.STOPPED) {
            return lessons.isEmpty() ? List.of("lessons") : List.of();
        }
        if (stage == ProjectStage.SCALING) {
            return List.of("evidence", "board-decision", "rollout-decision");
        }
        return stage.isProven() ? List.of("evidence", "board-decision") : List.of();
    }

    @Override
    public String resource() {
        return "project";
    }

    @Override
    public String path() {
        return "/v1/projects/" + slug;
    }

    @Override
    public ProjectDescription description() {
        return description;
    }

    /** How far it is; its history calls that a status, as that of all others. */
    @Override
    public ProjectStage status() {
        return stage;
    }

    public ProjectStage stage() {
        return stage;
    }

    public String slug() {
        return slug;
    }

    /** The lab where it was born and the one that it joined, as far as known. */
    public List<String> labs() {
        return description.labs();
    }

    /** The lab where it was born, or null. */
    public String originLab() {
        return description.originLab();
    }

    public List<String> owners() {
        return description.owners();
    }

    /** All partners that started it, develop it or own it. */
    public List<String> partners() {
        return description.partners();
    }

    List<String> lessons() {
        return lessons;
    }

    Withdrawal withdrawn() {
        return withdrawn;
    }
}
