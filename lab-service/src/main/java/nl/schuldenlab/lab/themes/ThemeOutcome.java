package nl.schuldenlab.lab.themes;

import java.util.List;

/** What came of a theme: the document of its case or prototype, the project it became, what was learned. */
record ThemeOutcome(ThemeDocument document, String project, List<String> lessons) {}
