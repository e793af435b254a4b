package nl.schuldenlab.events.series;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds series for a caller: what it may not know of is not there. */
@Singleton
class SeriesInSight {
    private final SeriesRepository series;
    private final SeriesRights rights;

    SeriesInSight(SeriesRepository series, SeriesRights rights) {
        this.series = series;
        this.rights = rights;
    }

    /** @throws Refusal 404 */
    Series get(UUID id) {
        Series found = series.get(id);
        rights.asInsiderOf(found);
        return found;
    }
}
