package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;

/** Tells what this caller may see, as one of a lab's people or of a partner's. */
@RequestScoped
public class Insiders {
    private final Rights rights;
    private final Caller caller;
    private final Partnerships partnerships;

    Insiders(Rights rights, Caller caller, Partnerships partnerships) {
        this.rights = rights;
        this.caller = caller;
        this.partnerships = partnerships;
    }

    /** The managers and leaders of a lab and the contacts of its active partners see what is the lab's, a partner what is its own, and some all. */
    public Sight sight() {
        if (rights.seesAll()) {
            return new Sight(true, Set.of(), Set.of());
        }
        Set<String> partners = claimed("partners", rights::speaksFor);
        Set<String> labs = Stream.of(claimed("labs", rights::leadsAt), partnerships.labsOf(partners))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Sight(false, labs, partners);
    }

    /** The labs of which the caller is a manager. */
    public Set<String> managedLabs() {
        return claimed("labs", rights::manages);
    }

    private Set<String> claimed(String claim, Predicate<String> holds) {
        return caller.claim(claim).stream().filter(holds).collect(Collectors.toUnmodifiableSet());
    }
}
