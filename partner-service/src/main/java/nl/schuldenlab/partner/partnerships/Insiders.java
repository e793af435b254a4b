package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Rights;

/** Tells what this caller may see, as one of a lab's people or of a partner's. */
@RequestScoped
public class Insiders {
    private final Rights rights;
    private final Partnerships partnerships;

    Insiders(Rights rights, Partnerships partnerships) {
        this.rights = rights;
        this.partnerships = partnerships;
    }

    /** What is a lab's: its managers and leaders see it, the contacts of its active partners, who are equals (D146), and some see all. */
    public Sight sight() {
        Sight own = ownSight();
        Set<String> labs = Stream.concat(own.labs().stream(), partnerships.labsOf(own.partners()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Sight(own.all(), labs, own.partners());
    }

    /** What is a lab's with one partner: its own people see it, those of that partner, and some see all. */
    public Sight ownSight() {
        return rights.seesAll()
                ? new Sight(true, Set.of(), Set.of())
                : new Sight(false, rights.ledLabs(), rights.ownPartners());
    }
}
