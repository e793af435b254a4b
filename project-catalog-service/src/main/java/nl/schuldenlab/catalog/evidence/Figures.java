package nl.schuldenlab.catalog.evidence;

import java.math.BigDecimal;
import java.util.Set;

/** How numbers about people are written, and which of them are too small to be told. */
public final class Figures {
    /** Under five people somebody in the neighbourhood may know who they are. */
    public static final int FEWEST_TOLD = 5;

    private static final Set<String> OF_PEOPLE = Set.of("PERSONS", "HOUSEHOLDS");

    private Figures() {}

    /** The number without trailing zeros, so that 30 and 30.0 are the same. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static boolean isFew(BigDecimal value, String unit) {
        return value != null
                && OF_PEOPLE.contains(unit)
                && value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(FEWEST_TOLD)) < 0;
    }
}
