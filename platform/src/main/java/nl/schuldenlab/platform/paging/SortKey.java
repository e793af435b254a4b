package nl.schuldenlab.platform.paging;

import java.time.LocalDate;
import java.util.function.Function;
import nl.schuldenlab.platform.dates.Calendar;
import nl.schuldenlab.platform.dates.PartialDate;

/**
 * A field that a list may be sorted by. Its expression is never null in the database, so that a cursor has a place for
 * every row.
 *
 * @param hql the expression, with {@code e} for the entity
 */
public record SortKey<E>(String name, String hql, Function<E, Object> value, Function<String, Object> parse) {
    /** Where what has no date stands when sorted by date. */
    public static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    public static <E> SortKey<E> text(String name, String hql, Function<E, Object> value) {
        return new SortKey<>(name, hql, value, text -> text);
    }

    public static <E> SortKey<E> number(String name, String hql, Function<E, Object> value) {
        return new SortKey<>(name, hql, value, Long::valueOf);
    }

    public static <E> SortKey<E> instant(String name, String hql, Function<E, Object> value) {
        return new SortKey<>(name, hql, value, Calendar::instant);
    }

    /** A date that may be absent: the undated come after all others, and first in descending order. */
    public static <E> SortKey<E> date(String name, String column, Function<E, PartialDate> value) {
        return new SortKey<>(
                name,
                "coalesce(" + column + ", date 9999-12-31)",
                entity -> value.apply(entity) == null
                        ? UNDATED
                        : value.apply(entity).firstDay(),
                Calendar::day);
    }
}
