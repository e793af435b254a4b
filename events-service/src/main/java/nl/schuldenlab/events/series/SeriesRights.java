package nl.schuldenlab.events.series;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who plans series, and who may see them: a series is how events come to be, which are what others see. */
@RequestScoped
class SeriesRights {
    private final Rights rights;

    SeriesRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller plans events of this lab, or of no lab when it is null */
    void asPlannerAt(String lab) {
        if (lab == null) {
            rights.asNational();
        } else {
            rights.asManagerOf(lab);
        }
    }

    /** @throws Refusal 404 unless the caller is of the lab, or sees all */
    void asInsiderOf(Series series) {
        rights.asInsiderOf(series.lab(), List.of());
    }
}
