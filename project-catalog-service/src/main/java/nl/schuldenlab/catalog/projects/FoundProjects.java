package nl.schuldenlab.catalog.projects;

import nl.schuldenlab.platform.paging.Page;

/**
 * A page of the projects that were looked for.
 *
 * @param someWords whether no project has all words that were looked for, so that these have most of them
 */
record FoundProjects(Page<Project> page, boolean someWords) {}
