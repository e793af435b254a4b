package nl.schuldenlab.lab.adoptions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;

/**
 * A project that a municipality adopts with a lab.
 *
 * @param since when its status was reached
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LabAdoption(
        UUID id, String project, String municipality, String kind, String status, PartialDate since) {}
