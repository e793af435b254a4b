package nl.schuldenlab.lab.declarations;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Who may declare what of a lab, and who may read it: support only the partner itself, that no more projects are needed who manages the lab. */
@Singleton
class Declaring {
    private final Caller caller;
    private final Rights rights;
    private final Insiders insiders;
    private final Partners partners;
    private final Today today;

    Declaring(Caller caller, Rights rights, Insiders insiders, Partners partners, Today today) {
        this.caller = caller;
        this.rights = rights;
        this.insiders = insiders;
        this.partners = partners;
        this.today = today;
    }

    /** @throws Refusal 401, 403; 400 for a partner that does not exist; 409 for one that cannot speak for the group (D190) */
    void check(String lab, NewDeclaration wanted) {
        if (wanted.historical() == null) {
            mayDeclare(lab, wanted.kind(), wanted.partner());
        } else {
            rights.asNational();
        }
        today.refuseLater("/declaredOn", wanted.description().declaredOn());
        if (wanted.kind() == DeclarationKind.SUPPORT) {
            Partner partner = partners.find(wanted.partner())
                    .orElseThrow(() -> Refusal.invalid(Fault.pointer("/partner", "unknown-reference")));
            if (wanted.historical() == null) {
                boolean takesPart = partners.activeAt(lab).contains(partner.slug());
                Declaration.judge(wanted.group(), partner, takesPart).enforce();
            }
        }
    }

    /** @throws Refusal 401, 403; 404 for who may not even see it */
    void mayChange(Declaration declaration) {
        if (!caller.isAnonymous()) {
            seen(declaration);
        }
        if (declaration.isHistorical()) {
            rights.asNational();
        } else {
            mayDeclare(declaration.lab().slug(), declaration.kind(), declaration.partner());
        }
    }

    boolean canChange(Declaration declaration) {
        if (declaration.isHistorical()) {
            return rights.isNational();
        }
        return declaration.kind() == DeclarationKind.SUPPORT
                ? rights.speaksFor(declaration.partner())
                : rights.manages(declaration.lab().slug());
    }

    /** @throws Refusal 404 */
    Declaration seen(Declaration declaration) {
        if (declaration.partner() == null || !rights.speaksFor(declaration.partner())) {
            insiders.mustSee(declaration.lab());
        }
        return declaration;
    }

    void refuseLater(DeclarationDescription wanted) {
        today.refuseLater("/declaredOn", wanted.declaredOn());
    }

    private void mayDeclare(String lab, DeclarationKind kind, String partner) {
        if (kind == DeclarationKind.SUPPORT) {
            rights.asContactOf(partner);
        } else {
            rights.asManagerOf(lab);
        }
    }
}
