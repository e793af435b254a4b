package nl.schuldenlab.lab.boards;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.adoptions.SeenAdoptions;
import nl.schuldenlab.lab.boards.Asking.Asked;
import nl.schuldenlab.lab.cadences.Cadences;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.commitments.SeenCommitments;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.lab.programmes.Programme;
import nl.schuldenlab.lab.programmes.Programmes;
import nl.schuldenlab.lab.projects.SeenProjects;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Asks the other services for the board of a lab; what they show to some only is asked with the caller's token. */
@Singleton
class BoardInquiry {
    private final Insiders insiders;
    private final Caller caller;
    private final Programmes programmes;
    private final Partners partners;
    private final SeenCommitments commitments;
    private final SeenProjects projects;
    private final SeenAdoptions adoptions;
    private final Cadences cadences;
    private final ManagedExecutor executor;

    BoardInquiry(
            Insiders insiders,
            Caller caller,
            Programmes programmes,
            Partners partners,
            SeenCommitments commitments,
            SeenProjects projects,
            SeenAdoptions adoptions,
            Cadences cadences,
            ManagedExecutor executor) {
        this.insiders = insiders;
        this.caller = caller;
        this.programmes = programmes;
        this.partners = partners;
        this.commitments = commitments;
        this.projects = projects;
        this.adoptions = adoptions;
        this.cadences = cadences;
        this.executor = executor;
    }

    Asking begin() {
        return new Asking(executor);
    }

    BoardQuestions about(Lab lab, int year, Asking asking) {
        String slug = lab.slug();
        String token = caller.authorization();
        var both = asking.ask(LabFacts.PARTNERS, () -> Optional.of(partners.arePublicAndPrivateAt(slug)));
        var cadence = asking.ask(LabFacts.EVENTS, () -> cadences.of(token, slug, year));
        var born = asking.ask(LabFacts.CATALOG, () -> projects.activeAt(token, slug));
        var open = asking.ask(LabFacts.CATALOG, () -> adoptions.openAt(token, slug));
        boolean inside = sees(lab, asking);
        Asked<ActivePartners> active = inside
                ? asking.ask(LabFacts.PARTNERS, () -> Optional.of(new ActivePartners(partners.activeAt(slug))))
                : Asked.nothing();
        Optional<Programme> programme = programmes.of(lab, year).filter(each -> inside || !each.isDraft());
        Asked<Commitment> commitment = programme
                .filter(each -> inside && !each.isDraft())
                .map(each ->
                        asking.ask(LabFacts.PARTNERS, () -> commitments.to(token, slug, year, each.committedAsOf())))
                .orElse(Asked.nothing());
        return new BoardQuestions(inside, programme, both, active, cadence, born, open, commitment);
    }

    /** Who is an insider only by what partner-service would say of it sees what everybody sees while that cannot be asked. */
    private boolean sees(Lab lab, Asking asking) {
        try {
            return insiders.see(lab);
        } catch (Refusal unavailable) {
            asking.missing(LabFacts.PARTNERS);
            return false;
        }
    }
}
