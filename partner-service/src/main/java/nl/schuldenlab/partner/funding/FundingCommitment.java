package nl.schuldenlab.partner.funding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's promise of money for one of the four categories (D115), which it confirms and keeps, or withdraws. */
@Entity
public class FundingCommitment extends DescribedRoot<FundingCommitmentDescription> {
    private String partner;

    @Embedded
    private FundingCommitmentDescription description;

    @Enumerated(EnumType.STRING)
    private FundingStatus status;

    protected FundingCommitment() {}

    /** @param historical null unless it tells of the time before the platform */
    FundingCommitment(
            String partner, FundingCommitmentDescription description, FundingStatus status, Historical historical) {
        super(historical);
        this.partner = partner;
        this.description = complete(description);
        this.status = status;
    }

    /** What the rules say of this partner promising something now; history is told as it was. */
    Judgement judge(Partner who) {
        return new Judgement()
                .require(
                        isHistorical() || !who.isDissolved(),
                        Blocker.of("partner-dissolved", null, Participation.HERE));
    }

    /** @throws Refusal 409 for what others count on by now */
    FundingCommitment describe(FundingCommitmentDescription wanted) {
        boolean settled = status.next().isEmpty() && !wanted.equals(description);
        boolean confirmed = status == FundingStatus.CONFIRMED && !wanted.promisesAs(description);
        new Judgement()
                .require(!settled, Blocker.of("commitment-settled", null, Participation.HERE))
                .require(!confirmed, Blocker.of("commitment-confirmed", "D117", Participation.HERE))
                .enforce();
        description = complete(wanted);
        return this;
    }

    /** What the rules say of moving to a status now; D117: an amount that is counted on is known. */
    Judgement judge(FundingStatus to) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return new Judgement()
                .require(!to.isFirm() || amount() != null, Blocker.of("amount-unknown", "D117", Participation.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(FundingStatus to, String reason) {
        judge(to).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "funding-commitment";
    }

    @Override
    public String path() {
        return "/v1/funding-commitments/" + id();
    }

    @Override
    public FundingCommitmentDescription description() {
        return description;
    }

    @Override
    public FundingStatus status() {
        return status;
    }

    public String partner() {
        return partner;
    }

    /** Null where history does not tell. */
    public Money amount() {
        return description.amount();
    }

    /** The lab that it is meant for, or null. */
    public String lab() {
        return description.purpose().lab();
    }
}
