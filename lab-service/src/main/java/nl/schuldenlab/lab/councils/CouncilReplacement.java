package nl.schuldenlab.lab.councils;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.schuldenlab.platform.roots.Root;

/** That one partner took the seat of another on a council within its year, and why (D99). */
@Entity
public class CouncilReplacement extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private ProgrammeCouncil council;

    private String leaver;
    private String successor;
    private String reason;
    private LocalDate replacedOn;

    protected CouncilReplacement() {}

    CouncilReplacement(ProgrammeCouncil council, NewCouncilReplacement wanted, LocalDate replacedOn) {
        this.council = council;
        this.leaver = wanted.from();
        this.successor = wanted.to();
        this.reason = wanted.reason();
        this.replacedOn = replacedOn;
    }

    @Override
    public String resource() {
        return "council-replacement";
    }

    @Override
    public String path() {
        return council.path() + "/replacements/" + id();
    }

    String leaver() {
        return leaver;
    }

    String successor() {
        return successor;
    }

    String reason() {
        return reason;
    }

    LocalDate replacedOn() {
        return replacedOn;
    }
}
