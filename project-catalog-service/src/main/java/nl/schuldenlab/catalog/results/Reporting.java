package nl.schuldenlab.catalog.results;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Records what a project reached, of the past and of adoptions that are its own. */
@Singleton
class Reporting implements ProjectRecords {
    private final ResultRepository results;
    private final Adoptions adoptions;
    private final Today today;

    Reporting(ResultRepository results, Adoptions adoptions, Today today) {
        this.results = results;
        this.adoptions = adoptions;
        this.today = today;
    }

    Result report(Project project, NewResult wanted) {
        check(project, wanted.description());
        return results.added(new Result(project, wanted));
    }

    Result describe(Result found, ResultDescription wanted) {
        check(found.project(), wanted);
        return results.saved(found.describe(wanted));
    }

    private void check(Project project, ResultDescription wanted) {
        List<Fault> faults = new ArrayList<>();
        UUID adoption = wanted.adoption();
        if (adoption != null && !adoptions.isOf(adoption, project.slug())) {
            faults.add(Fault.pointer("/adoption", "unknown-reference"));
        }
        PartialDate until = wanted.period() == null ? null : wanted.period().until();
        if (until != null && until.firstDay().isAfter(today.day())) {
            faults.add(Fault.pointer("/period/until", "future"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    @Override
    public boolean existOf(UUID project) {
        return results.anyOf(project);
    }
}
