package nl.schuldenlab.lab.executives;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about executive contacts. */
@Singleton
class ExecutiveContactRepository extends LabParts<ExecutiveContact> {
    private static final SortKey<ExecutiveContact> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", ExecutiveContact::createdAt);

    ExecutiveContactRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ExecutiveContact> list(Lab lab, ExecutiveContactFilter filter) {
        return ListQuery.of(getEntityManager(), ExecutiveContact.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.description.department in :department", "department", filter.department)
                .sortedBy(ExecutiveContact::id, BY_AGE)
                .page();
    }

    List<Department> departments(Lab lab) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.description.department from ExecutiveContact e where e.lab = :lab",
                        Department.class)
                .setParameter("lab", lab)
                .getResultList();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ExecutiveContact contact) {
        return constraint.equals("executive_contact_lab_id_department_contact_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> same(contact)))
                : Optional.empty();
    }

    private String same(ExecutiveContact contact) {
        return find(
                        "lab = ?1 and description.department = ?2 and description.contact = ?3",
                        contact.lab(),
                        contact.description().department(),
                        contact.description().contact())
                .firstResultOptional()
                .map(ExecutiveContact::path)
                .orElse(null);
    }
}
