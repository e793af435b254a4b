package nl.schuldenlab.lab.declarations;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.lab.labs.Lab;

/** Tells what was declared of a lab and stands. */
@Singleton
public class Declarations {
    private final DeclarationRepository repository;

    Declarations(DeclarationRepository repository) {
        this.repository = repository;
    }

    /** The groups of partners whose support was declared (D190). */
    public Set<SupportGroup> supportOf(Lab lab) {
        return repository.given(lab).stream()
                .map(Declaration::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupportGroup.class)));
    }

    /** Whether it was declared that no more projects are needed (D194). */
    public boolean noMoreProjectsNeeded(Lab lab) {
        return repository.given(lab).stream().anyMatch(each -> each.kind() == DeclarationKind.NO_MORE_PROJECTS_NEEDED);
    }
}
