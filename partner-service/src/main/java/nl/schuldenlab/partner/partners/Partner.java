package nl.schuldenlab.partner.partners;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.roots.NamedDescription;
import nl.schuldenlab.platform.status.Judgement;

/** An organisation of the network: a municipality, a bank, a foundation and so on, each an equal of the others (D146). */
@Entity
public class Partner extends DescribedRoot<PartnerDescription> {
    private String slug;

    @Embedded
    private PartnerDescription description;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    protected Partner() {}

    /** @param historical null unless it tells of the time before the platform */
    Partner(String slug, PartnerDescription description, PartnerStatus status, Historical historical) {
        super(historical);
        this.slug = slug;
        this.description = complete(description);
        this.status = status;
    }

    /** Replaces the description; an old name stays findable as an alias. */
    Partner describe(PartnerDescription wanted, Participation participation) {
        judge(wanted, participation).enforce();
        description = NamedDescription.renamed(complete(wanted), description);
        return this;
    }

    /** D145: the connector of a lab is a municipality, for as long as it is the connector. */
    private Judgement judge(PartnerDescription wanted, Participation participation) {
        boolean mayConnect = wanted.describesMunicipality() || !participation.connecting();
        return new Judgement().require(mayConnect, Blocker.of("connects-a-lab", "D145", Participation.HERE));
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(PartnerStatus to, Participation participation) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        boolean mayGo = to != PartnerStatus.DISSOLVED || !participation.active();
        return new Judgement().require(mayGo, Blocker.of("active-partnerships", null, Participation.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(PartnerStatus to, Participation participation, String reason) {
        judge(to, participation).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    public boolean isMunicipality() {
        return description.describesMunicipality();
    }

    public boolean isNationalPlatform() {
        return description.types().contains(PartnerType.NATIONAL_PLATFORM);
    }

    /** Whether it stays the municipality it is, or stays none. */
    boolean staysItself(PartnerDescription wanted) {
        return Objects.equals(description.municipality(), wanted.municipality());
    }

    public boolean isDissolved() {
        return status == PartnerStatus.DISSOLVED;
    }

    @Override
    public String resource() {
        return "partner";
    }

    @Override
    public String path() {
        return "/v1/partners/" + slug;
    }

    @Override
    public PartnerDescription description() {
        return description;
    }

    public String slug() {
        return slug;
    }

    @Override
    public PartnerStatus status() {
        return status;
    }
}
