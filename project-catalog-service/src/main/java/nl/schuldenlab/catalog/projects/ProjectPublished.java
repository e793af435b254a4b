package nl.schuldenlab.catalog.projects;

import java.util.List;

/**
 * A project has a new version, in the transaction that publishes it.
 *
 * @param kind null for the first version of a project
 * @param news what changed, in a sentence; null where nobody said
 * @param changed the names of the properties that differ from the version before
 */
public record ProjectPublished(Project project, ProjectChangeKind kind, String news, List<String> changed) {}
