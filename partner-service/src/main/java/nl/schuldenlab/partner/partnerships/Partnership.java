package nl.schuldenlab.partner.partnerships;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's taking part in a lab, from the day it joined until it leaves (D1, D142). */
@Entity
public class Partnership extends DescribedRoot<PartnershipDescription> {
    private String lab;
    private String partner;

    @Embedded
    private PartnershipDescription description;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    @Embedded
    private PartialDate leftOn;

    protected Partnership() {}

    /** A partnership that begins, or one of the time before the platform as {@code wanted} tells it. */
    Partnership(NewPartnership wanted, PartnershipStatus status) {
        super(wanted.historical());
        this.lab = wanted.lab();
        this.partner = wanted.partner();
        this.description = complete(wanted.description());
        this.status = status;
        this.leftOn = wanted.leftOn();
    }

    /** @throws Refusal 400 for a start after the end, 409 with all blockers */
    Partnership describe(PartnershipDescription wanted, Partner who, boolean reachable) {
        if (!wanted.beganBy(leftOn)) {
            throw Refusal.invalid(Fault.pointer("/joinedOn", "left-before-joined"));
        }
        description = complete(wanted);
        judge(wanted, who, reachable).enforce();
        return this;
    }

    /**
     * What the rules say of this partner taking part in this way.
     *
     * @param reachable whether one of the contacts that it names can still be reached
     */
    Judgement judge(PartnershipDescription wanted, Partner who, boolean reachable) {
        boolean mayJoin = status == PartnershipStatus.ENDED || !who.isDissolved();
        boolean mayConnect = !wanted.connects() || who.isMunicipality();
        boolean namesSomebody = reachable || isHistorical() || status == PartnershipStatus.ENDED;
        return new Judgement()
                .require(namesSomebody, Blocker.of("no-contact-left", "D151", Participation.HERE))
                .require(mayJoin, Blocker.of("partner-dissolved", null, Participation.HERE))
                .require(mayConnect, Blocker.of("connector-not-a-municipality", "D145", Participation.HERE));
    }

    /** A partner is free to leave. */
    Judgement judge(PartnershipStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    /** @throws Refusal 400 for an end before the start, 409 when it has ended before */
    StatusMove moveTo(PartnershipStatus to, PartialDate left, String reason) {
        judge(to).enforce();
        if (!description.beganBy(left)) {
            throw Refusal.invalid(Fault.pointer("/leftOn", "left-before-joined"));
        }
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        leftOn = left;
        return move;
    }

    @Override
    public List<String> incomplete() {
        boolean endUnknown = isHistorical() && status == PartnershipStatus.ENDED && leftOn == null;
        return endUnknown
                ? Stream.concat(super.incomplete().stream(), Stream.of("left-on"))
                        .toList()
                : super.incomplete();
    }

    @Override
    public String resource() {
        return "partnership";
    }

    @Override
    public String path() {
        return "/v1/partnerships/" + id();
    }

    @Override
    public PartnershipDescription description() {
        return description;
    }

    @Override
    public PartnershipStatus status() {
        return status;
    }

    String lab() {
        return lab;
    }

    String partner() {
        return partner;
    }

    PartialDate leftOn() {
        return leftOn;
    }
}
