package nl.schuldenlab.catalog.indexes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which projects are asked for: those that on each side have one of the values that are named for it.
 *
 * @param typed the words that are looked for, or null
 * @param always what holds whatever is chosen
 * @param chosen what somebody chose; the values of a side are counted without regard to what is chosen on that side
 */
public record Question(String typed, Map<Side, Collection<String>> always, Map<Side, Collection<String>> chosen) {

    public static Question of(String typed) {
        return new Question(typed, new EnumMap<>(Side.class), new EnumMap<>(Side.class));
    }

    public Question only(Side side, Collection<String> values) {
        always.put(side, values);
        return this;
    }

    /** @param values null or empty where nothing was chosen */
    public Question choose(Side side, List<?> values) {
        if (values != null && !values.isEmpty()) {
            chosen.put(side, values.stream().map(Object::toString).toList());
        }
        return this;
    }
}
