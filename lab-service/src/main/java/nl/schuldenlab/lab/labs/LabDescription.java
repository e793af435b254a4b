package nl.schuldenlab.lab.labs;

import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;

/** All that a lab's own people may say of it, as one value: replaced whole. */
record LabDescription(
        String name,
        List<String> aliases,
        String motto,
        Area area,
        List<Purpose> purposes,
        List<WorkingMode> workingModes,
        Direction foundingMode,
        Direction approach,
        PartialDate startedOn,
        PartialDate launchedOn,
        String remarks,
        Boolean uncertain,
        List<Source> sources) {

    LabDescription {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        workingModes = workingModes == null ? List.of() : List.copyOf(workingModes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The aliases with the name that this description replaces, if it does. */
    List<String> aliasesOf(String formerName) {
        Stream<String> former = Stream.ofNullable(formerName);
        return Stream.concat(aliases.stream(), former)
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
    }
}
