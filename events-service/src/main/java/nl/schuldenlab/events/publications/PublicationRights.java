package nl.schuldenlab.events.publications;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who records publications, and who may read what happened to them. */
@RequestScoped
class PublicationRights {
    private final Rights rights;

    PublicationRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws Refusal 401 or 403 unless the caller manages a lab that it is about, or is the national team */
    void asRecorderOf(PublicationDescription publication) {
        publication.subjects().labs().stream()
                .filter(rights::manages)
                .findFirst()
                .ifPresentOrElse(rights::asManagerOf, rights::asNational);
    }

    /** The same for one that is there already; of history only the national team writes. */
    void asRecorderOf(Publication publication) {
        if (publication.isHistorical()) {
            rights.asNational();
        } else {
            asRecorderOf(publication.description());
        }
    }

    /** @throws Refusal 404 unless the caller is of a lab that it is about, of its publisher, or sees all */
    void asInsiderOf(PublicationDescription publication) {
        List<String> publisher = publication.publisher() == null ? List.of() : List.of(publication.publisher());
        if (!rights.isInsiderOf(publication.subjects().labs(), publisher)) {
            throw Refusal.notFound();
        }
    }
}
