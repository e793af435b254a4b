package nl.schuldenlab.lab.projects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;

/** The fields of a page of projects that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProjectSummaries(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String slug, String name, String stage, PartialDate startedOn) {

        LabProject toProject() {
            return new LabProject(slug, name, stage, startedOn);
        }
    }

    List<LabProject> projects() {
        return items.stream().map(Item::toProject).toList();
    }
}
