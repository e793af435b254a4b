package nl.schuldenlab.partner.declines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.schuldenlab.partner.agreements.Agreement;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;

/** A party's refusal to sign an agreement, with the reason that all parties get to see. */
@Entity
public class Decline extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Agreement agreement;

    private String partner;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DeclineStatus status = DeclineStatus.GIVEN;

    protected Decline() {}

    Decline(Agreement agreement, NewDecline wanted) {
        this.agreement = agreement;
        this.partner = wanted.partner();
        this.reason = wanted.reason();
    }

    /** A party is free to think better of it. */
    Judgement judge(DeclineStatus to) {
        return status.next().contains(to) ? new Judgement() : Judgement.notOffered();
    }

    /** @throws Refusal 409 when it was taken back before */
    StatusMove moveTo(DeclineStatus to, String why) {
        judge(to).enforce();
        StatusMove move = new StatusMove(status, to, why, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "decline";
    }

    @Override
    public String path() {
        return agreement.path() + "/declines/" + id();
    }

    @Override
    public DeclineStatus status() {
        return status;
    }

    Agreement agreement() {
        return agreement;
    }

    String partner() {
        return partner;
    }

    String reason() {
        return reason;
    }
}
