package nl.schuldenlab.catalog.projects;

/** A project was made that is not published yet, in the transaction that makes it. */
public record ProjectSketched(Project project) {}
