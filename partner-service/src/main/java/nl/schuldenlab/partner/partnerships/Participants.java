package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows which partners take part in which labs, for the features that build on it. */
@Singleton
public class Participants {
    private final ParticipantRepository participants;

    Participants(ParticipantRepository participants) {
        this.participants = participants;
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

    public boolean takesPart(String partner, String lab) {
        return participants.labsOf(List.of(partner)).contains(lab);
    }

    /** The labs in which one of these partners takes part now. */
    public Set<String> labsOf(Collection<String> partners) {
        return partners.isEmpty() ? Set.of() : Set.copyOf(participants.labsOf(partners));
    }
}
