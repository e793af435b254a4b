package nl.schuldenlab.partner.introductions;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who asks for an introduction, who consents to it, who makes it, and who sees whom it names. */
@RequestScoped
class IntroductionRights {
    private final Rights rights;
    private final Insiders insiders;
    private final Caller caller;

    IntroductionRights(Rights rights, Insiders insiders, Caller caller) {
        this.rights = rights;
        this.insiders = insiders;
        this.caller = caller;
    }

    /** An introduction is the matter of the lab that asks and of the partner concerned, and of nobody else but who sees all. */
    Sight sight() {
        return insiders.ownSight();
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
