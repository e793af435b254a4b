package nl.schuldenlab.partner.partners;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Knows in what partners take part. */
public interface Participations {

    /** In what this partner takes part now. */
    Participation of(Partner partner);

    /** Of these partners, those that take part in one of these labs now. */
    Set<String> activeIn(Collection<String> labs, Collection<String> partners);

    /** Of these partners, those that took part in a lab on that day or since. */
    Set<String> activeSince(LocalDate day, Collection<String> partners);
}
