package nl.schuldenlab.partner.contacts;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.partner.partners.Participations;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.command.Housekeeping;
import org.jboss.logging.Logger;

/** Erases the contacts of partners that have taken part in no lab for so long that nobody needs to reach them; those of the national platform, which is no lab's partner, stay. */
@Singleton
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 500;

    private final ContactRepository contacts;
    private final Partners partners;
    private final Participations participations;
    private final Erasure erasure;
    private final Housekeeping housekeeping;
    private final ContactsConfig config;
    private final Clock clock;

    Retention(
            ContactRepository contacts,
            Partners partners,
            Participations participations,
            Erasure erasure,
            Housekeeping housekeeping,
            ContactsConfig config,
            Clock clock) {
        this.contacts = contacts;
        this.partners = partners;
        this.participations = participations;
        this.erasure = erasure;
        this.housekeeping = housekeeping;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * ?", timeZone = "Europe/Amsterdam")
    void eraseWhatIsNoLongerNeeded() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(config.keptAfterEnd());
        List<String> some = partnersAfter("", day);
        while (!some.isEmpty()) {
            Set<String> active = participations.activeSince(day, some);
            some.stream().filter(partner -> !active.contains(partner)).forEach(partner -> erase(partner, day));
            some = partnersAfter(some.get(some.size() - 1), day);
        }
    }

    private List<String> partnersAfter(String last, LocalDate day) {
        return contacts.partnersWithAnyBefore(startOf(day), last, AT_ONCE);
    }

    private void erase(String partner, LocalDate day) {
        try {
            housekeeping.run(() -> eraseIfStillDue(partner, day));
        } catch (RuntimeException lost) {
            LOG.warnf("Contacts of %s stay for another day: %s", partner, lost.getClass());
        }
    }

    private void eraseIfStillDue(String slug, LocalDate day) {
        Partner partner = partners.locked(slug); // so that it joins no lab meanwhile
        Set<String> active = participations.activeSince(day, List.of(slug));
        if (active.isEmpty() && !partner.isNationalPlatform()) {
            contacts.recordedBefore(startOf(day), slug).forEach(erasure::erase);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
