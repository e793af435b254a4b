package nl.schuldenlab.catalog.opendata;

import java.util.List;
import java.util.Locale;

/** A set of data that anybody may take. */
enum OpenDataSet {
    PROJECTS(
            "/projects/export",
            "Projecten tegen schulden",
            "Alle gepubliceerde projecten: wat elk doet, voor wie, waar het vandaan komt, wie het draagt en hoever het is.",
            "Projects against debts",
            "All published projects: what each does, for whom, where it came from, who carries it and how far it is.");

    private final String path;
    private final String dutchTitle;
    private final String dutchDescription;
    private final String englishTitle;
    private final String englishDescription;

    OpenDataSet(
            String path, String dutchTitle, String dutchDescription, String englishTitle, String englishDescription) {
        this.path = path;
        this.dutchTitle = dutchTitle;
        this.dutchDescription = dutchDescription;
        this.englishTitle = englishTitle;
        this.englishDescription = englishDescription;
    }

    String path() {
        return path;
    }

    String dutchTitle() {
        return dutchTitle;
    }

    String dutchDescription() {
        return dutchDescription;
    }

    String englishTitle() {
        return englishTitle;
    }

    String englishDescription() {
        return englishDescription;
    }

    String fragment() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<OpenDataForm> forms() {
        return List.of(OpenDataForm.values());
    }
}
