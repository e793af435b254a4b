package nl.schuldenlab.platform.provenance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a record rests on: its sources, whether it is in doubt, remarks, and whether it tells of the time before the platform. */
@Embeddable
public class Provenance {
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Source> sources;

    private boolean uncertain;
    private String remarks;

    @Embedded
    private Historical historical;

    protected Provenance() {}

    public Provenance(List<Source> sources, Boolean uncertain, String remarks, Historical historical) {
        this.sources = sources == null ? List.of() : List.copyOf(sources);
        this.uncertain = Boolean.TRUE.equals(uncertain);
        this.remarks = remarks;
        this.historical = historical;
    }

    /** The same record described anew; that it is historical never changes. */
    public Provenance with(List<Source> newSources, Boolean nowUncertain, String newRemarks) {
        return new Provenance(newSources, nowUncertain, newRemarks, historical);
    }

    /** The names of what differs from another, as the API calls them. */
    public List<String> differences(Provenance other) {
        List<String> names = new ArrayList<>();
        if (!sources.equals(other.sources)) {
            names.add("sources");
        }
        if (uncertain != other.uncertain) {
            names.add("uncertain");
        }
        if (!Objects.equals(remarks, other.remarks)) {
            names.add("remarks");
        }
        return names;
    }

    public List<Source> sources() {
        return sources;
    }

    /** True or absent. */
    public Boolean uncertain() {
        return uncertain ? true : null;
    }

    public String remarks() {
        return remarks;
    }

    public Historical historical() {
        return historical;
    }

    public boolean isHistorical() {
        return historical != null;
    }
}
