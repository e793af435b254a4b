package nl.schuldenlab.catalog.boarddecisions;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;

/** Who decides for the portfolio: its board alone; the national team only records what was decided before the platform. */
@RequestScoped
class BoardRights {
    private final Caller caller;
    private final Rights rights;

    BoardRights(Caller caller, Rights rights) {
        this.caller = caller;
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 */
    void asDecider(Historical historical) {
        if (historical != null) {
            rights.asNational();
        } else if (caller.is(Roles.PORTFOLIO_BOARD)) {
            caller.actsAs(Roles.PORTFOLIO_BOARD, null, null);
        } else {
            throw caller.refusal();
        }
    }
}
