package nl.schuldenlab.partner.offers;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.schuldenlab.platform.roots.Root;

/** An innovation that is offered to all partners of a lab, those that join later included (D119, D142). */
@Entity
public class ParticipationRound extends Root {
    private String lab;
    private String project;
    private String note;
    private LocalDate answerBy;

    protected ParticipationRound() {}

    ParticipationRound(NewParticipationOffers wanted) {
        this.lab = wanted.lab();
        this.project = wanted.project();
        this.note = wanted.note();
        this.answerBy = wanted.answerBy();
    }

    /** Takes over the words that are given when it is offered once more. */
    ParticipationRound reworded(NewParticipationOffers wanted) {
        note = wanted.note() == null ? note : wanted.note();
        answerBy = wanted.answerBy() == null ? answerBy : wanted.answerBy();
        return this;
    }

    ParticipationOffer offerTo(String partner) {
        return new ParticipationOffer(this, partner);
    }

    @Override
    public String resource() {
        return "participation-round";
    }

    @Override
    public String path() {
        return "/v1/participation-offers/rounds/" + id();
    }

    String lab() {
        return lab;
    }

    String project() {
        return project;
    }

    String note() {
        return note;
    }

    LocalDate answerBy() {
        return answerBy;
    }
}
