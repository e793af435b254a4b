package nl.schuldenlab.partner.introductions;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;

/** Who asks for an introduction, who consents to it, who makes it, and who sees whom it names. */
@RequestScoped
class IntroductionRights {
    private final Rights rights;
    private final Caller caller;

    IntroductionRights(Rights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    /** The people of the lab that asks, those of the partner concerned, and who sees all: an introduction is nobody else's matter. */
    Sight sight() {
        return rights.seesAll()
                ? new Sight(true, Set.of(), Set.of())
                : new Sight(
                        false,
                        claimed("labs", Roles.LAB_MANAGER, Roles.PROJECT_LEADER),
                        claimed("partners", Roles.PARTNER_CONTACT, Roles.INTEGRATOR));
    }

    private Set<String> claimed(String claim, String... roles) {
        return Stream.of(roles).anyMatch(caller::is) ? caller.claim(claim) : Set.of();
    }

    /** @throws Refusal 401 or 403 unless the caller manages the lab or is the national team, which alone records history */
    void asRequester(NewIntroduction wanted) {
        if (wanted.historical() == null) {
            rights.asManagerOf(wanted.lab());
        } else {
            rights.asNational();
        }
    }

    /** @throws Refusal 403 unless the caller may describe it anew; the national team chooses the partner */
    void asDescriberOf(Introduction introduction, IntroductionDescription wanted) {
        if (introduction.isHistorical() || !Objects.equals(introduction.partner(), wanted.partner())) {
            rights.asNational();
        } else {
            rights.asManagerOf(introduction.lab());
        }
    }

    /** @throws Refusal 403 unless this step is the caller's */
    void asMoverOf(Introduction introduction, IntroductionStatus to) {
        if (!mayMove(introduction, to)) {
            throw caller.refusal();
        }
        if (to.isAnswer()) {
            rights.asContactOf(introduction.partner());
        } else {
            rights.asManagerOf(introduction.lab());
        }
    }

    boolean mayMove(Introduction introduction, IntroductionStatus to) {
        if (to.isAnswer()) {
            return isPartnerOf(introduction);
        }
        return to == IntroductionStatus.INTRODUCED ? rights.isNational() : rights.manages(introduction.lab());
    }

    private boolean isPartnerOf(Introduction introduction) {
        return introduction.partner() != null && rights.speaksFor(introduction.partner());
    }

    /** Before the introduction is made, nobody at the lab learns who the contact person is (D70). */
    boolean seesContactOf(Introduction introduction) {
        return rights.isNational()
                || isPartnerOf(introduction)
                || introduction.isMade() && rights.manages(introduction.lab());
    }
}
