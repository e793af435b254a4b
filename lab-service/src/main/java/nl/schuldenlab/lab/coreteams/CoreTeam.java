package nl.schuldenlab.lab.coreteams;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Map;
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
