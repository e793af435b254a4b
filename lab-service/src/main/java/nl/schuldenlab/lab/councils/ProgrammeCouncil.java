package nl.schuldenlab.lab.councils;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Judgement;

/** The partners that decide on a lab's programme of one year (programmaraad: D98-D100). */
@Entity
public class ProgrammeCouncil extends LabPart<ProgrammeCouncilDescription> {
    private int year;

    @Embedded
    private ProgrammeCouncilDescription description;

    protected ProgrammeCouncil() {}

    ProgrammeCouncil(Lab lab, int year, ProgrammeCouncilDescription description, Historical historical) {
        super(lab, historical);
        this.year = year;
        this.description = complete(description);
    }

    /** D98: its size is that of the lab's framework, and its members are partners of the lab; what is told of the past was as it was. */
    Judgement judgeForming(CouncilFacts facts) {
        Judgement judgement = new Judgement();
        if (!isHistorical()) {
            seats(description.members(), List.of(), facts).forEach(each -> judgement.require(false, each));
        }
        return judgement;
    }

    /** D99: before its year begins the members can be chosen anew; within the year one is replaced by another, with a reason. */
    Judgement judge(ProgrammeCouncilDescription wanted, CouncilFacts facts) {
        Judgement judgement = new Judgement();
        boolean others = !List.copyOf(wanted.members()).equals(List.copyOf(description.members()));
        if (others && !isHistorical()) {
            judgement.require(year > facts.thisYear(), Blocker.of("council-sits", "D99", LabFacts.HERE));
            seats(wanted.members(), description.members(), facts).forEach(each -> judgement.require(false, each));
        }
        return judgement;
    }

    /** D99: in the council's own year a partner may take the seat of another. */
    Judgement judge(NewCouncilReplacement wanted, CouncilFacts facts) {
        return new Judgement()
                .require(year == facts.thisYear(), Blocker.of("not-the-council-year", "D99", LabFacts.HERE))
                .require(sits(wanted.from()), at("/from", "not-on-the-council", LabFacts.HERE))
                .require(!sits(wanted.to()), at("/to", "on-the-council-already", LabFacts.HERE))
                .require(facts.active().include(wanted.to()), at("/to", "not-an-active-partner", LabFacts.PARTNERS));
    }

    /**
     * What keeps it from deciding now, empty for a valid council (D98, D100).
     *
     * @param active who is not known to take part counts as one who does
     */
    public List<Blocker> faults(Terms terms, ActivePartners active) {
        List<Blocker> faults = new ArrayList<>();
        if (!terms.allowCouncilOf(description.members().size())) {
            faults.add(Blocker.of("council-size", "D98", LabFacts.HERE));
        }
        if (active.areKnown() && !active.slugs().containsAll(description.members())) {
            faults.add(Blocker.of("council-member-left", "D98", LabFacts.PARTNERS));
        }
        return faults;
    }

    private static List<Blocker> seats(List<String> members, List<String> before, CouncilFacts facts) {
        List<Blocker> faults = new ArrayList<>();
        if (!facts.terms().allowCouncilOf(members.size())) {
            faults.add(at("/members", "council-size", LabFacts.HERE));
        }
        for (int i = 0; i < members.size(); i++) {
            if (!before.contains(members.get(i)) && !facts.active().include(members.get(i))) {
                faults.add(at("/members/" + i, "not-an-active-partner", LabFacts.PARTNERS));
            }
        }
        return faults;
    }

    private static Blocker at(String pointer, String code, String source) {
        return new Blocker(code, "D98", source, pointer, Map.of());
    }

    ProgrammeCouncil describe(ProgrammeCouncilDescription wanted) {
        description = complete(wanted);
        return this;
    }

    ProgrammeCouncil replace(String from, String to) {
        return describe(description.with(from, to));
    }

    private boolean sits(String partner) {
        return description.members().contains(partner);
    }

    @Override
    public String resource() {
        return "programme-council";
    }

    @Override
    public String path() {
        return lab().path() + "/programme-councils/" + year;
    }

    @Override
    public ProgrammeCouncilDescription description() {
        return description;
    }

    int year() {
        return year;
    }
}
