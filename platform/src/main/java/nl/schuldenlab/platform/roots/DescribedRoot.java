package nl.schuldenlab.platform.roots;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Locale;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;

/** A root that is described by one value, and may tell of the time before the platform. Its own field for that value is called {@code description}. */
@MappedSuperclass
public abstract class DescribedRoot<D extends RootDescription> extends Root {
    static final String DESCRIPTION = "description";

    @Embedded
    private Historical historical;

    protected DescribedRoot() {}

    /** @param historical null unless it tells of the time before the platform */
    protected DescribedRoot(Historical historical) {
        this.historical = historical;
    }

    public abstract D description();

    @Override
    public Historical historical() {
        return historical;
    }

    public boolean isHistorical() {
        return historical != null;
    }

    /** @throws Refusal 400 when it lacks what a record of today must have */
    protected <T extends RootDescription> T complete(T wanted) {
        if (!isHistorical() && !wanted.missing().isEmpty()) {
            throw Refusal.invalid(wanted.missing().stream()
                    .map(property -> Fault.pointer("/" + property, "required"))
                    .toList());
        }
        return wanted;
    }

    /** Codes of what the history before the platform left unsaid and the rules would ask for today. */
    public List<String> incomplete() {
        return isHistorical()
                ? description().missing().stream().map(DescribedRoot::code).toList()
                : List.of();
    }

    private static String code(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
