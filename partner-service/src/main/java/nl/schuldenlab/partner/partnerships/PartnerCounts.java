package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Counts the partners of a lab on a day, from the partnerships that name them (D127). */
@Singleton
class PartnerCounts {
    private static final String COUNT = "select count(distinct e.partner) from Partnership e where ";

    private final EntityManager entityManager;

    PartnerCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By sector and scope, the two axes along which partners differ (D128); where there are none there is no count. */
    List<PartnerCountView> bySectorAndScope(String lab, LocalDate asOf) {
        // collated as the index on slugs, which a partnership's partner, collated for readers, could not use
        return entityManager
                .createQuery("""
                        select p.description.sector, p.description.scope, count(distinct e.partner)
                        from Partnership e join Partner p on p.slug = cast(sql('? collate "default"', e.partner) as string)
                        where e.lab = :lab and %s group by p.description.sector, p.description.scope
                        order by p.description.sector, p.description.scope
                        """.formatted(Presence.ON), PartnerCountView.class)
                .setParameter("lab", lab)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** Those that took part that day for all that is known, but nobody knows since when. */
    long unknownStart(String lab, LocalDate asOf) {
        return count("e.lab = :lab and " + Presence.PERHAPS_ON, lab, asOf);
    }

    /** Those that had joined by then and have left, nobody knows when, and that are not there otherwise. */
    long unknownEnd(String lab, LocalDate asOf) {
        return count("""
                e.lab = :lab and e.status = ENDED and e.leftOn.day is null and e.description.joinedOn.day <= :asOf
                and e.partner not in (select o.partner from Partnership o where o.lab = :lab and (%s or %s))
                """.formatted(Presence.ON, Presence.PERHAPS_ON), lab, asOf);
    }

    private long count(String condition, String lab, LocalDate asOf) {
        return entityManager
                .createQuery(COUNT + condition, Long.class)
                .setParameter("lab", lab)
                .setParameter("asOf", asOf)
                .getSingleResult();
    }
}
