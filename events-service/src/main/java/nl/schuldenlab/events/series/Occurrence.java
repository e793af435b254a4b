package nl.schuldenlab.events.series;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The event that was planned for one day of a series. */
@Entity
public class Occurrence {
    @Id
    private UUID id;

    private UUID seriesId;
    private LocalDate occursOn;
    private String event;
    private long plannedVersion;

    protected Occurrence() {}

    Occurrence(UUID seriesId, LocalDate occursOn, String event, long plannedVersion) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.seriesId = seriesId;
        this.occursOn = occursOn;
        this.event = event;
        this.plannedVersion = plannedVersion;
    }

    LocalDate occursOn() {
        return occursOn;
    }

    /** The slug of the event. */
    String event() {
        return event;
    }

    /** Whether nobody touched the event since the series made it what it is. */
    boolean isAsPlanned(long version) {
        return plannedVersion == version;
    }

    void planned(long version) {
        plannedVersion = version;
    }
}
