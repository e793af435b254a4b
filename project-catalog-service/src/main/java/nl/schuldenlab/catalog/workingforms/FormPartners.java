package nl.schuldenlab.catalog.workingforms;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schuldenlab.catalog.partners.Parties;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.partners.Party;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** Asks partner-service whether the partners of a working form are what it says they are; outside any transaction. */
@Singleton
class FormPartners {
    private final Parties parties;

    FormPartners(Parties parties) {
        this.parties = parties;
    }

    /** D73. @throws Refusal 400 for partners that do not exist, 409 for those of another sector, 503 when partner-service does not answer */
    void check(WorkingFormDescription wanted, Optional<WorkingFormDescription> before) {
        List<String> publicBefore =
                before.map(WorkingFormDescription::publicPartners).orElse(List.of());
        List<String> privateBefore =
                before.map(WorkingFormDescription::privatePartners).orElse(List.of());
        new References()
                .each("/publicPartners", wanted.publicPartners(), publicBefore, parties::exist)
                .each("/privatePartners", wanted.privatePartners(), privateBefore, parties::exist)
                .enforce();
        Judgement judgement = new Judgement();
        mustBe(Party::isPublic, "not-a-public-partner", others(wanted.publicPartners(), publicBefore), judgement);
        mustBe(Party::isPrivate, "not-a-private-partner", others(wanted.privatePartners(), privateBefore), judgement);
        judgement.enforce();
    }

    private void mustBe(Predicate<Party> sector, String code, List<String> partners, Judgement judgement) {
        partners.forEach(partner -> judgement.require(
                parties.find(partner).filter(sector).isPresent(),
                new Blocker(code, "D73", Partners.SERVICE, null, Map.of("partner", partner))));
    }

    private static List<String> others(List<String> wanted, List<String> before) {
        return wanted.stream().filter(partner -> !before.contains(partner)).toList();
    }
}
