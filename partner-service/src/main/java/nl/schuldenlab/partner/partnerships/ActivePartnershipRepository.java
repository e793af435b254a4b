package nl.schuldenlab.partner.partnerships;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** All questions to the database about partnerships that last. */
@Singleton
class ActivePartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

    boolean exists(String lab, String partner) {
        return count("lab = ?1 and partner = ?2 and status = ?3", lab, partner, PartnershipStatus.ACTIVE) > 0;
    }

    Set<String> labsOf(Collection<String> partners) {
        return partners.isEmpty() ? Set.of() : found("select distinct lab", "partner", partners);
    }

    Set<String> partnersIn(Collection<String> labs) {
        return labs.isEmpty() ? Set.of() : found("select distinct partner", "lab", labs);
    }

    private Set<String> found(String wanted, String known, Collection<String> values) {
        return Set.copyOf(find(
                        wanted + " from Partnership where " + known + " in ?1 and status = ?2",
                        values,
                        PartnershipStatus.ACTIVE)
                .project(String.class)
                .list());
    }
}
