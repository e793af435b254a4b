package nl.schuldenlab.catalog.adoptions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.status.Judgement;

/** The use of a project in a municipality: where it was born, or brought in from elsewhere (D50, D63). */
@Entity
public class Adoption extends DescribedRoot<AdoptionDescription> {
    private String project;
    private String municipality;
    private String province;
    private String lab;

    @Enumerated(EnumType.STRING)
    private AdoptionKind kind;

    private Integer projectVersion;

    @Embedded
    private AdoptionDescription description;

    @Enumerated(EnumType.STRING)
    private AdoptionStatus status;

    @Embedded
    private Milestones milestones;

    @Embedded
    private PartialDate since;

    private boolean ranWell;

    @Embedded
    private Confirmation confirmation;

    private List<String> lessons;

    protected Adoption() {}

    /** @param lab where it lands, or null where none covers the municipality (D50) */
    Adoption(NewAdoption wanted, String lab, Integer projectVersion, LocalDate today) {
        super(wanted.historical());
        this.project = wanted.project();
        this.municipality = wanted.municipality();
        this.province = Places.provinceOf(municipality);
        this.lab = lab;
        this.kind = wanted.kind();
        this.projectVersion = projectVersion;
        this.description = complete(wanted.description());
        this.status = wanted.first();
        this.milestones = isHistorical() ? wanted.milestones() : Milestones.NONE.reached(status, PartialDate.of(today));
        this.since = milestones.of(status) == null ? wanted.historical().asOf() : milestones.of(status);
        this.ranWell = status.ranWell();
        this.lessons = Given.list(wanted.lessons());
    }

    Adoption describe(AdoptionDescription wanted) {
        description = complete(wanted);
        return this;
    }

    /** Notes that the adopter itself stands behind it; the first time counts. */
    Adoption confirm(Voice adopter, List<String> owners, Instant now) {
        boolean counts = confirmation == null && adopter.confirms(kind, owners);
        confirmation = counts ? Confirmation.by(adopter, now) : confirmation;
        return this;
    }

    List<AdoptionStatus> next() {
        return status.next(lab != null);
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(AdoptionStatus to, Voice voice, AdoptionFacts facts) {
        if (!next().contains(to)) {
            return Judgement.notOffered();
        }
        boolean stands =
                confirmation != null || voice.confirms(kind, facts.project().owners());
        Blocker otherwise = Blocker.of("adopter-confirmation-missing", "D63", AdoptionFacts.HERE);
        return facts.judge(to, this, new Judgement().require(stands || to == AdoptionStatus.STOPPED, otherwise));
    }

    /** @throws Refusal 409 with all blockers, 503 when a fact could not be asked, 400 for a date before the step before */
    StatusMove moveTo(NewAdoptionStatus change, LocalDate today, Judgement judgement) {
        judgement.enforce();
        StatusMove move = new StatusMove(status, change.to(), change.reason(), null);
        PartialDate on = change.on() == null ? PartialDate.of(today) : change.on();
        milestones = milestones().reached(change.to(), on);
        if (!milestones.areInOrder()) {
            throw Refusal.invalid(Fault.pointer("/on", "milestones-in-order"));
        }
        status = change.to();
        since = on;
        ranWell = ranWell || status.ranWell();
        lessons = status == AdoptionStatus.STOPPED ? List.copyOf(change.lessons()) : lessons;
        return move;
    }

    /** From now on the adopter uses this version of the project. */
    public Adoption use(int version) {
        projectVersion = version;
        return this;
    }

    @Override
    public List<String> incomplete() {
        boolean started = status.isInUse() && milestones().startedOn() == null;
        Stream<String> unsaid = Stream.of(
                        started ? "started-on" : "",
                        confirmation == null ? "confirmation" : "",
                        status == AdoptionStatus.STOPPED && lessons.isEmpty() ? "lessons" : "")
                .filter(code -> !code.isEmpty());
        return isHistorical()
                ? Stream.concat(super.incomplete().stream(), unsaid).toList()
                : List.of();
    }

    /** D74: once the form is recorded, the lab has no task in this one any more. */
    boolean labTaskDone() {
        return lab != null && (status.hasForm() || milestones().formRecordedOn() != null);
    }

    @Override
    public String resource() {
        return "adoption";
    }

    @Override
    public String path() {
        return "/v1/adoptions/" + id();
    }

    @Override
    public AdoptionDescription description() {
        return description;
    }

    @Override
    public AdoptionStatus status() {
        return status;
    }

    /** The slug of its project. */
    public String project() {
        return project;
    }

    public String municipality() {
        return municipality;
    }

    /** Null where no lab covers the municipality. */
    public String lab() {
        return lab;
    }

    public AdoptionKind kind() {
        return kind;
    }

    /** Null where it is not known. */
    public Integer projectVersion() {
        return projectVersion;
    }

    /** Since when the status is known to be so. */
    public PartialDate since() {
        return since;
    }

    /** An embedded value of which nothing is known is read back as null. */
    Milestones milestones() {
        return milestones == null ? Milestones.NONE : milestones;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    List<String> lessons() {
        return lessons;
    }
}
