package nl.schuldenlab.lab.coreteams;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** The people who watch over the progress of a lab's programme (kernteam: D105-D108). */
@Entity
public class CoreTeam extends LabPart<CoreTeamDescription> {
    @Embedded
    private CoreTeamDescription description;

    protected CoreTeam() {}

    CoreTeam(Lab lab, CoreTeamDescription description) {
        super(lab, null);
        this.description = complete(description);
    }

    CoreTeam describe(CoreTeamDescription wanted) {
        description = complete(wanted);
        return this;
    }

    /** D107: a municipality that is a partner of the lab houses it; D108: its size is that of the lab's framework. */
    static Judgement judge(CoreTeamDescription wanted, CoreTeamFacts facts) {
        boolean size = facts.terms()
                .allowCoreTeamOf(wanted.numberOf(CoreTeamRole.MANAGER), wanted.numberOf(CoreTeamRole.STAFF));
        return new Judgement()
                .require(facts.hostIsMunicipality(), host("host-not-a-municipality"))
                .require(facts.hostTakesPart(), host("host-not-a-partner"))
                .require(size, new Blocker("core-team-size", "D108", LabFacts.HERE, "/members", Map.of()));
    }

    /**
     * What it lacks of what its lab agreed to, empty for a valid team (D107, D108).
     *
     * @param active who is not known to take part counts as one who does
     */
    public List<Blocker> faults(Terms terms, ActivePartners active) {
        List<Blocker> faults = new ArrayList<>();
        if (!terms.allowCoreTeamOf(
                description.numberOf(CoreTeamRole.MANAGER), description.numberOf(CoreTeamRole.STAFF))) {
            faults.add(Blocker.of("core-team-size", "D108", LabFacts.HERE));
        }
        if (active.areKnown() && !active.include(description.host())) {
            faults.add(Blocker.of("host-not-a-partner", "D107", LabFacts.PARTNERS));
        }
        return faults;
    }

    private static Blocker host(String code) {
        return new Blocker(code, "D107", LabFacts.PARTNERS, "/host", Map.of());
    }

    @Override
    public String resource() {
        return "core-team";
    }

    @Override
    public String path() {
        return lab().path() + "/core-team";
    }

    @Override
    public CoreTeamDescription description() {
        return description;
    }
}
