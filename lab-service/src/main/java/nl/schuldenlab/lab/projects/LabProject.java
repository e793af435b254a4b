package nl.schuldenlab.lab.projects;

import nl.schuldenlab.platform.dates.PartialDate;

/**
 * A project that was born in a lab or joined it, and that it works on.
 *
 * @param startedOn null when nobody knows
 */
public record LabProject(String slug, String name, String stage, PartialDate startedOn) {}
