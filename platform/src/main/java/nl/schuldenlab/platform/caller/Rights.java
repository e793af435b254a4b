package nl.schuldenlab.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.problem.Refusal;

/** By which right a caller acts: for the national team, for a lab it manages, for a partner it speaks for. Each right that is used is noted for the history. */
@RequestScoped
public class Rights {
    private static final String LABS = "labs";
    private static final String PARTNERS = "partners";

    private final Caller caller;

    Rights(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team, which alone creates labs and partners and writes historical records */
    public void asNational() {
        if (!isNational()) {
            throw caller.refusal();
        }
        caller.actsAs(Roles.NATIONAL, null, null);
    }

    public boolean isNational() {
        return caller.is(Roles.NATIONAL);
    }

    /** @throws Refusal 401 or 403 unless the caller manages this lab, or is the national team */
    public void asManagerOf(String lab) {
        asOneOf(lab, Roles.LAB_MANAGER);
    }

    /** @throws Refusal 401 or 403 unless the caller manages this lab, leads its projects, or is the national team */
    public void asLeaderAt(String lab) {
        asOneOf(lab, Roles.LAB_MANAGER, Roles.PROJECT_LEADER);
    }

    private void asOneOf(String lab, String... roles) {
        if (isNational()) {
            asNational();
        } else {
            caller.actsAs(caller.roleOver(LABS, lab, roles).orElseThrow(caller::refusal), lab, null);
        }
    }

    public boolean manages(String lab) {
        return isNational() || caller.roleOver(LABS, lab, Roles.LAB_MANAGER).isPresent();
    }

    public boolean leadsAt(String lab) {
        return manages(lab) || caller.roleOver(LABS, lab, Roles.PROJECT_LEADER).isPresent();
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for this partner; the national team does so for nobody but its own */
    public void asContactOf(String partner) {
        caller.actsAs(voiceOf(partner).orElseThrow(caller::refusal), null, partner);
    }

    public boolean speaksFor(String partner) {
        return voiceOf(partner).isPresent();
    }

    private Optional<String> voiceOf(String partner) {
        return caller.roleOver(PARTNERS, partner, Roles.PARTNER_CONTACT, Roles.INTEGRATOR, Roles.NATIONAL);
    }

    /** The labs that the caller's token names and that it manages. */
    public Set<String> managedLabs() {
        return claimed(LABS, this::manages);
    }

    /** The labs that the caller's token names, of which it is a manager or a leader of projects. */
    public Set<String> ledLabs() {
        return claimed(LABS, this::leadsAt);
    }

    /** The partners that the caller speaks for. */
    public Set<String> ownPartners() {
        return claimed(PARTNERS, this::speaksFor);
    }

    private Set<String> claimed(String claim, Predicate<String> holds) {
        return caller.claim(claim).stream().filter(holds).collect(Collectors.toUnmodifiableSet());
    }

    /** The national team and the suite's own services. */
    public boolean seesAll() {
        return isNational() || caller.is(Roles.SERVICE);
    }

    /** @throws Refusal 404 unless the caller may see what is not public: people of this lab, those of these partners, and who sees all */
    public void asInsiderOf(String lab, Collection<String> partners) {
        if (!isInsiderOf(lab, partners)) {
            throw Refusal.notFound();
        }
    }

    /** @param lab null for what belongs to no lab */
    public boolean isInsiderOf(String lab, Collection<String> partners) {
        return isInsiderOf(lab == null ? List.of() : List.of(lab), partners);
    }

    public boolean isInsiderOf(Collection<String> labs, Collection<String> partners) {
        return seesAll()
                || labs.stream().anyMatch(this::leadsAt)
                || partners.stream().anyMatch(this::speaksFor);
    }
}
