package nl.schuldenlab.partner.offers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;

/** The possibility, offered to one partner of a lab, to take part in one innovation; joining is voluntary (D119). */
@Entity
public class ParticipationOffer extends Root {
    private String lab;
    private String project;
    private String partner;
    private String note;
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    protected ParticipationOffer() {}

    ParticipationOffer(ParticipationRound round, String partner) {
        this.lab = round.lab();
        this.project = round.project();
        this.partner = partner;
        this.note = round.note();
        this.answerBy = round.answerBy();
        this.status = OfferStatus.OFFERED;
    }

    /** An offer that is still open follows the words of its round; one that was answered keeps those that it was answered on. */
    ParticipationOffer follow(ParticipationRound round) {
        if (status == OfferStatus.OFFERED) {
            note = round.note();
            answerBy = round.answerBy();
        }
        return this;
    }

    /**
     * What the rules say of this answer now. That {@code answerBy} has passed blocks nothing (D142).
     *
     * @param takesPart whether the partner takes part in the lab now
     */
    Judgement judge(OfferStatus to, boolean takesPart) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return new Judgement()
                .require(
                        to != OfferStatus.JOINED || takesPart,
                        Blocker.of("no-active-partnership", "D119", Participation.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(OfferStatus to, boolean takesPart, String reason) {
        judge(to, takesPart).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        return move;
    }

    @Override
    public String resource() {
        return "participation-offer";
    }

    @Override
    public String path() {
        return "/v1/participation-offers/" + id();
    }

    @Override
    public OfferStatus status() {
        return status;
    }

    String lab() {
        return lab;
    }

    String project() {
        return project;
    }

    String partner() {
        return partner;
    }

    String note() {
        return note;
    }

    LocalDate answerBy() {
        return answerBy;
    }
}
