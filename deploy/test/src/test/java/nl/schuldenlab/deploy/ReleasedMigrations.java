package nl.schuldenlab.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which migrations each release brought, with the digest of its file; a list that is made when a version is released. */
record ReleasedMigrations(Map<String, Map<String, String>> byRelease) {
    static final String LIST = "docs/migrations/released.txt";

    static ReleasedMigrations read() {
        Map<String, Map<String, String>> read = new LinkedHashMap<>();
        Map<String, String> release = null;
        for (String line : Repository.text(LIST).lines().toList()) {
            if (line.startsWith("[")) {
                release = new LinkedHashMap<>();
                read.put(line.substring(1, line.length() - 1), release);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                release.put(line.split(" ")[0], line.split(" ")[1]);
            }
        }
        return new ReleasedMigrations(read);
    }

    /** The list with a release of all that no earlier one has. */
    String with(String version, List<Migration> present) {
        String kept = Repository.text(LIST)
                .replaceFirst("(?s)\n*\\[" + version + "].*", "")
                .stripTrailing();
        Set<String> earlier = byRelease.entrySet().stream()
                .takeWhile(release -> !release.getKey().equals(version))
                .flatMap(release -> release.getValue().keySet().stream())
                .collect(Collectors.toSet());
        return present.stream()
                .filter(migration -> !earlier.contains(migration.name()))
                .map(migration -> migration.name() + " " + migration.digest() + "\n")
                .collect(Collectors.joining("", kept + "\n\n[" + version + "]\n", ""));
    }

    Set<String> versions() {
        return byRelease.keySet();
    }

    Map<String, String> digests() {
        return byRelease.values().stream()
                .flatMap(release -> release.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean has(Migration migration) {
        return digests().containsKey(migration.name());
    }
}
