package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds who takes part where, for the features in which that gives a say or a sight. */
@Singleton
public class Partnerships {
    private final ParticipantRepository participants;

    Partnerships(ParticipantRepository participants) {
        this.participants = participants;
    }

    /** Whether this partner takes part in this lab now. */
    public boolean areActive(String lab, String partner) {
        return labsOf(List.of(partner)).contains(lab);
    }

    /** The partners that take part in this lab now, by their slugs in order. */
    public List<String> activeIn(String lab) {
        return participants.activeIn(lab);
    }

    /** The partners of which it is known that they took part in this lab on that day: joined by then and not left before. */
    public List<String> activeIn(String lab, LocalDate day) {
        return participants.activeIn(lab, day);
    }

    /** The partners that take part in this lab now, nobody knows since when. */
    public List<String> sinceUnknownIn(String lab) {
        return participants.sinceUnknownIn(lab);
    }

    /** The labs in which one of these partners takes part now. */
    public Set<String> labsOf(Collection<String> partners) {
        return partners.isEmpty() ? Set.of() : Set.copyOf(participants.labsOf(partners));
    }

    /** The partners that take part in one of these labs now. */
    public Set<String> partnersIn(Collection<String> labs) {
        return labs.isEmpty() ? Set.of() : Set.copyOf(participants.partnersIn(labs));
    }
}
