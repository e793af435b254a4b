package nl.schuldenlab.catalog.search;

/** How good it is to meet a word, the best first: in a name, as a word alike in a name, in the names and the summary, anywhere, and as a word alike anywhere. */
public enum Hit {
    NAMED("A", true),
    NAMED_ALIKE("A", false),
    BRIEF("AB", true),
    TOLD("", true),
    ANYWHERE("", false);

    private final String weights;
    private final boolean itself;

    Hit(String weights, boolean itself) {
        this.weights = weights;
        this.itself = itself;
    }

    String query(Word word) {
        return itself ? word.forms(weights) : word.kin(weights);
    }
}
