package nl.schuldenlab.catalog.assessments;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;

/** Tells who of the callers assesses, and who may know who did. */
@RequestScoped
class Reviewers {
    private final Caller caller;

    Reviewers(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 401 or 403 unless the caller is a reviewer; the national team is none */
    Reviewer asReviewer() {
        if (!caller.is(Roles.REVIEWER)) {
            throw caller.refusal();
        }
        caller.actsAs(Roles.REVIEWER, null, null);
        return Reviewer.of(caller.actor().subject(), caller.claim("labs"), caller.claim("partners"));
    }

    boolean seesWho() {
        return caller.is(Roles.NATIONAL);
    }
}
