package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NamedDescription;
import nl.schuldenlab.platform.status.Judgement;

/** A way of helping people with debts that is thought up, tried, proven and spread: a project of the network's catalogue (D44, D55). */
@Entity
public class Project extends Attested {
    private String slug;

    @Embedded
    private ProjectDescription description;

    /** Made by the database from the target groups, for the filter and its index. */
    @Column(insertable = false, updatable = false)
    private List<String> targetGroupCodes;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage;

    private List<String> lessons;

    /** Which version is published, the first one being 1; 0 while none is. */
    private int number;

    private UUID proposal;

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
        this.number = 1;
    }

    /** An idea that is not published yet, and may lack what a published project has; {@code proposal} is where it came from (D148), or null. */
    public Project(String slug, ProjectDescription description, UUID proposal) {
        super(null);
        this.slug = slug;
        this.description = description;
        this.stage = ProjectStage.IDEA;
        this.lessons = List.of();
        this.proposal = proposal;
    }

    /** Says something else in a next version; an old name stays findable as an alias. Whether there is one: the same words make none. */
    boolean publish(ProjectDescription wanted) {
        ProjectDescription whole = complete(wanted.notTo(slug));
        ProjectDescription next = isPublished() ? NamedDescription.renamed(whole, description) : whole;
        boolean differs = !isPublished() || !next.equals(description);
        description = next;
        number += differs ? 1 : 0;
        return differs;
    }

    /** Says something else while nobody outside sees it. */
    Project sketch(ProjectDescription wanted) {
        description = wanted.notTo(slug);
        return this;
    }

    /** What the rules say of moving to a stage now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(ProjectStage to, ProjectFacts facts) {
        return stage.next().contains(to) ? facts.gateOf(this, to) : Judgement.notOffered();
    }

    /** D75, D76: what is part of regular work does not lose the last owner that can do that work. */
    Judgement judge(ProjectDescription wanted, ProjectFacts facts) {
        return needsFacts(wanted) ? facts.mustKeepReceiving(owners(), wanted.owners()) : new Judgement();
    }

    /** Whether this description depends on who its owners are. */
    boolean needsFacts(ProjectDescription wanted) {
        return stage == ProjectStage.EMBEDDED && !wanted.owners().equals(description.owners());
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked */
    StatusMove moveTo(NewProjectStage change, ProjectFacts facts, Instant now) {
        judge(change.to(), facts).enforce();
        StatusMove move = new StatusMove(stage, change.to(), change.reason(), null);
        stage = change.to();
        if (stage == ProjectStage.STOPPED) {
            facts.mustHaveLearned(!change.told().isEmpty()).enforce();
            lessons = change.told();
        }
        if (stage == ProjectStage.WITHDRAWN) {
            withdrawn = change.withdrawal(now.truncatedTo(ChronoUnit.MICROS));
        }
        return move;
    }

    /** What is not told of it, and of the past also what its stage rests on and nobody has recorded. @param recorded what is on record */
    List<String> incomplete(Set<String> recorded) {
        List<String> rests = isHistorical() ? stage.restsOn() : List.of();
        return Stream.concat(incomplete().stream(), rests.stream().filter(code -> !recorded.contains(code)))
                .toList();
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

    public int number() {
        return number;
    }

    public boolean isPublished() {
        return number > 0;
    }

    UUID proposal() {
        return proposal;
    }

    List<String> lessons() {
        return lessons;
    }

    Withdrawal withdrawn() {
        return withdrawn;
    }
}
