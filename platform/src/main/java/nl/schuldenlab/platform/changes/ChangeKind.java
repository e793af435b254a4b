package nl.schuldenlab.platform.changes;

import java.util.Locale;

/** What happened to a root; its tag stands in the types of the change feed. */
public enum ChangeKind {
    CREATED,
    CHANGED,
    STATUS_CHANGED,
    DELETED;

    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
