package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Tells of those who registered for an event whether they came. */
@Singleton
public class Attending {
    private final RegistrationRepository registrations;
    private final Clock clock;

    Attending(RegistrationRepository registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * How many of each party came, by its registration; 0 for nobody. Told again it corrects.
     *
     * @param event whose row is locked
     * @throws Refusal 400 naming every registration that is not there, 409 when the rules forbid one of them
     */
    public void record(Event event, List<Map.Entry<UUID, Integer>> parties) {
        Map<UUID, Registration> known =
                registrations.of(event, parties.stream().map(Map.Entry::getKey).toList());
        List<Fault> unknown = java.util.stream.IntStream.range(0, parties.size())
                .filter(i -> !known.containsKey(parties.get(i).getKey()))
                .mapToObj(i -> Fault.pointer("/parties/" + i + "/registration", "unknown-reference"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        parties.forEach(party -> record(known.get(party.getKey()), party.getValue()));
    }

    private void record(Registration registration, int present) {
        RegistrationStatus to = present > 0 ? RegistrationStatus.ATTENDED : RegistrationStatus.ABSENT;
        if (registration.status() != to) {
            Integer came = present > 0 ? present : null;
            registrations.moved(
                    registration, registration.moveTo(new NewRegistrationStatus(to, null, came), clock.instant()));
        } else if (registration.present() != present) {
            registration.correctPresent(present);
            registrations.saved(registration);
        }
    }

    public AttendanceCounts counts(Event event) {
        return registrations.attendanceCounts(event);
    }
}
