package nl.schuldenlab.partner.ambassadorships;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A partner's being the ambassador of one theme of a lab, for a time (D96). */
@Entity
public class Ambassadorship extends DescribedRoot<AmbassadorshipDescription> {
    private String lab;
    private String partner;
    private String theme;

    @Embedded
    private AmbassadorshipDescription description;

    @Enumerated(EnumType.STRING)
    private AmbassadorshipStatus status;

    @Embedded
    private PartialDate until;

    protected Ambassadorship() {}

    /** An ambassadorship that begins, or one of the time before the platform as {@code wanted} tells it. */
    Ambassadorship(NewAmbassadorship wanted, AmbassadorshipStatus status) {
        super(wanted.historical());
        this.lab = wanted.lab();
        this.partner = wanted.partner();
        this.theme = wanted.theme();
        this.description = complete(wanted.description());
        this.status = status;
        this.until = wanted.until();
    }

    /** D96: the ambassadors of a lab's themes are partners of that lab; history is told as it was. */
    Judgement judge(boolean takesPart) {
        return new Judgement()
                .require(isHistorical() || takesPart, Blocker.of("no-active-partnership", "D96", Participation.HERE));
    }

    /** @throws Refusal 400 for a start after the end */
    Ambassadorship describe(AmbassadorshipDescription wanted) {
        if (!wanted.beganBy(until)) {
            throw Refusal.invalid(Fault.pointer("/from", "until-before-from"));
        }
        description = complete(wanted);
        return this;
    }

    /** A partner is free to stop. */
    Judgement judge(AmbassadorshipStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    /** @throws Refusal 400 for an end before the start, 409 when it has ended before */
    StatusMove moveTo(AmbassadorshipStatus to, PartialDate end, String reason) {
        judge(to).enforce();
        if (!description.beganBy(end)) {
            throw Refusal.invalid(Fault.pointer("/until", "until-before-from"));
        }
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        until = end;
        return move;
    }

    /** Ends with the partnership that it rests on; one that is said to have begun later lasted for that day. */
    StatusMove endBy(PartialDate left, String reason) {
        return moveTo(AmbassadorshipStatus.ENDED, description.beganBy(left) ? left : description.from(), reason);
    }

    @Override
    public List<String> incomplete() {
        boolean endUnknown = isHistorical() && status == AmbassadorshipStatus.ENDED && until == null;
        return endUnknown
                ? Stream.concat(super.incomplete().stream(), Stream.of("until")).toList()
                : super.incomplete();
    }

    @Override
    public String resource() {
        return "ambassadorship";
    }

    @Override
    public String path() {
        return "/v1/ambassadorships/" + id();
    }

    @Override
    public AmbassadorshipDescription description() {
        return description;
    }

    @Override
    public AmbassadorshipStatus status() {
        return status;
    }

    String lab() {
        return lab;
    }

    String partner() {
        return partner;
    }

    String theme() {
        return theme;
    }

    PartialDate until() {
        return until;
    }
}
