package nl.schuldenlab.catalog.projects;

import java.util.List;

/** Finds what is like a project, for who hands one in (D38). */
public interface SimilarProjects {
    /** The most similar first; never the project itself. */
    List<SimilarProjectView> to(Project project);

    /** The same for an idea of which no more than the name is told. */
    List<SimilarProjectView> to(String name);
}
