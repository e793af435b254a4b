package nl.schuldenlab.lab.labs;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may do what with a lab; each right that is used is noted for the history. */
@RequestScoped
public class LabRights {
    private static final String LABS = "labs";
    private static final String PARTNERS = "partners";

    private final Caller caller;

    LabRights(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team, which alone creates labs and writes historical records */
    public void asNational() {
        if (!caller.is(Roles.NATIONAL)) {
            throw caller.refusal();
        }
        caller.actsAs(Roles.NATIONAL, null, null);
    }

    /** @throws Refusal 401 or 403 unless the caller manages this lab */
    public void asManagerOf(String slug) {
        if (!manages(slug)) {
            throw caller.refusal();
        }
        boolean national = caller.is(Roles.NATIONAL);
        caller.actsAs(national ? Roles.NATIONAL : Roles.LAB_MANAGER, national ? null : slug, null);
    }

    public boolean manages(String slug) {
        return caller.is(Roles.NATIONAL)
                || caller.roleOver(LABS, slug, Roles.LAB_MANAGER).isPresent();
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

    /** @throws Refusal 404 unless the caller may see what is not public of this lab: its people, those of its endorsing partners, and the national team */
    public void asInsiderOf(String slug, List<String> partners) {
        boolean everywhere = caller.is(Roles.NATIONAL) || caller.is(Roles.SERVICE);
        boolean ofTheLab = caller.roleOver(LABS, slug, Roles.LAB_MANAGER, Roles.PROJECT_LEADER)
                .isPresent();
        boolean ofAPartner = partners.stream().anyMatch(this::speaksFor);
        if (!everywhere && !ofTheLab && !ofAPartner) {
            throw Refusal.notFound();
        }
    }
}
