package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;

/** Who sees what is not public in a lab: its people and those of its active partners, who are equals (D146), and who sees all. */
@RequestScoped
public class LabInsiders {
    private final Rights rights;
    private final Caller caller;
    private final Participants participants;
    private Set<String> labs;

    LabInsiders(Rights rights, Caller caller, Participants participants) {
        this.rights = rights;
        this.caller = caller;
        this.participants = participants;
    }

    /** Whether the caller sees all, so that no list needs to leave anything out for it. */
    public boolean seeAll() {
        return rights.seesAll();
    }

    /** The labs that the caller is inside of. */
    public Set<String> labs() {
        if (labs == null) {
            labs = Stream.concat(ownLabs().stream(), participants.labsOf(partners()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return labs;
    }

    /** The labs whose people the caller is one of. */
    public Set<String> ownLabs() {
        return claimed("labs", Roles.LAB_MANAGER, Roles.PROJECT_LEADER);
    }

    /** The partners that the caller speaks for. */
    public Set<String> partners() {
        return claimed("partners", Roles.PARTNER_CONTACT, Roles.INTEGRATOR, Roles.NATIONAL);
    }

    /** @param lab null for what belongs to no lab */
    public boolean include(String lab, Collection<String> partners) {
        return seeAll()
                || lab != null && labs().contains(lab)
                || partners.stream().anyMatch(partners()::contains);
    }

    /** @throws Refusal 404 unless the caller is inside the lab or speaks for one of these partners */
    public void mustInclude(String lab, String... partners) {
        if (!include(lab, List.of(partners))) {
            throw Refusal.notFound();
        }
    }

    private Set<String> claimed(String claim, String... roles) {
        return Stream.of(roles).anyMatch(caller::is) ? caller.claim(claim) : Set.of();
    }
}
