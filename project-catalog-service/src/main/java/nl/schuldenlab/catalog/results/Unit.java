package nl.schuldenlab.catalog.results;

/** In what a result is counted or measured; what is counted can be added up, what is a share or a duration cannot. */
public enum Unit {
    PERSONS(true),
    HOUSEHOLDS(true),
    EUR(true),
    HOURS(true),
    NUMBER(true),
    PERCENT(false),
    DAYS(false);

    private final boolean addable;

    Unit(boolean addable) {
        this.addable = addable;
    }

    boolean isAddable() {
        return addable;
    }

    boolean isOfPeople() {
        return this == PERSONS || this == HOUSEHOLDS;
    }
}
