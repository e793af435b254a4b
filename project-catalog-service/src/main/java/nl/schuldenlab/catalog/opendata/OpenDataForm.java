package nl.schuldenlab.catalog.opendata;

import java.util.Locale;

/** A form in which data can be had, named as in the European list of file types. */
enum OpenDataForm {
    JSON("application/json"),
    CSV("text/csv");

    private final String mediaType;

    OpenDataForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String fragment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
