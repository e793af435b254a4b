package nl.schuldenlab.lab.teams;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;

/** The permanent team that brings solutions into practice, and maintains and develops them further (D181, D193). */
@Entity
public class ProgrammeTeam extends LabPart<ProgrammeTeamDescription> {
    @Embedded
    private ProgrammeTeamDescription description;

    protected ProgrammeTeam() {}

    ProgrammeTeam(Lab lab, ProgrammeTeamDescription description) {
        super(lab, null);
        this.description = description;
    }

    ProgrammeTeam describe(ProgrammeTeamDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "programme-team";
    }

    @Override
    public String path() {
        return lab().path() + "/programme-team";
    }

    @Override
    public ProgrammeTeamDescription description() {
        return description;
    }
}
