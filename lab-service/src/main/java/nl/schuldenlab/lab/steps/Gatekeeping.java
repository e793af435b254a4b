package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.labs.Demand.must;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabStatus;
import nl.schuldenlab.lab.labs.SetupGates;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.platform.problem.Blocker;

/** What a lab's set-up demands before it is established (D59, D171), and before it is called complete (D189). */
@Singleton
class Gatekeeping implements SetupGates {
    private final SetupRecords records;
    private final SetupFactFinder facts;

    Gatekeeping(SetupRecords records, SetupFactFinder facts) {
        this.records = records;
        this.facts = facts;
    }

    @Override
    public Gate before(Lab lab, LabStatus to) {
        if (to == LabStatus.ESTABLISHED) {
            Heard heard = facts.about(lab.slug(), List.of(), Set.of(Question.PARTNERS, Question.KICK_OFF));
            return now -> established(records.of(now), heard);
        }
        Heard heard = lab.wasSetUpBefore()
                ? Heard.NOTHING
                : facts.about(lab.slug(), List.of(), Criterion.KICK_OFF_HELD.questions());
        return now -> completed(records.of(now), heard);
    }

    static List<Demand> established(SetupRecord here, Heard heard) {
        List<Demand> demands = new ArrayList<>(List.of(
                must(here.done().size() == Step.values().length, Blocker.of("setup-steps-open", "D171", LabFacts.HERE)),
                partner(heard, Partner.Sector.PUBLIC, "no-public-partner"),
                partner(heard, Partner.Sector.PRIVATE, "no-private-partner")));
        demands.addAll(Checklist.kickOff(heard, "D171"));
        return demands;
    }

    static List<Demand> completed(SetupRecord here, Heard heard) {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion -> criterion.demands(here, heard).stream())
                .toList();
    }

    /** D59: public and private partners work together in a lab. */
    private static Demand partner(Heard heard, Partner.Sector sector, String code) {
        return must(
                heard.partners().holds(all -> all.stream().anyMatch(each -> each.sector() == sector)),
                Blocker.of(code, "D59", LabFacts.PARTNERS));
    }
}
