package nl.schuldenlab.lab.adoptions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of adoptions that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AdoptionSummaries(List<LabAdoption> items) {}
