package nl.schuldenlab.catalog.projects;

import java.util.List;
import java.util.UUID;

/** The lessons of a project, one of which it leaves when it stops (D138); by the feature that keeps them. */
public interface LessonsLearned {
    long lessonsOf(UUID project);

    /** Keeps what is told when the project stops, in the transaction that stops it. */
    void keep(Project project, List<String> lessons);
}
