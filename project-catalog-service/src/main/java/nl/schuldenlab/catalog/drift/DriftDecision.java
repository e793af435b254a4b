package nl.schuldenlab.catalog.drift;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.platform.roots.Root;

/** What an adopter decided when its project had a newer version: to take it over, to stay with its own, or to adapt that. */
@Entity
public class DriftDecision extends Root {
    private UUID adoption;
    private int adoptedVersion;
    private int offeredVersion;

    @Enumerated(EnumType.STRING)
    private DriftChoice decision;

    private String reason;

    protected DriftDecision() {}

    DriftDecision(Adoption adoption, NewDriftDecision wanted) {
        this.adoption = adoption.id();
        this.adoptedVersion = adoption.projectVersion();
        this.offeredVersion = wanted.version();
        this.decision = wanted.decision();
        this.reason = wanted.reason();
    }

    @Override
    public String resource() {
        return "drift-decision";
    }

    @Override
    public String path() {
        return "/v1/adoptions/" + adoption + "/drift/decisions/" + id();
    }

    UUID adoption() {
        return adoption;
    }

    int adoptedVersion() {
        return adoptedVersion;
    }

    int offeredVersion() {
        return offeredVersion;
    }

    DriftChoice decision() {
        return decision;
    }

    String reason() {
        return reason;
    }
}
