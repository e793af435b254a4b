package nl.schuldenlab.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** A list read page by page from the place where the page before ended, so that no row is skipped or repeated while others insert, and a late page costs what the first one costs. */
public final class ListQuery<E> {
    private final EntityManager entityManager;
    private final Class<E> type;
    private final PageRequest request;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<SortKey<E>> keys = new ArrayList<>();
    private Function<E, UUID> id;

    private ListQuery(EntityManager entityManager, Class<E> type, PageRequest request) {
        this.entityManager = entityManager;
        this.type = type;
        this.request = request;
    }

    public static <E> ListQuery<E> of(EntityManager entityManager, Class<E> type, PageRequest request) {
        return new ListQuery<>(entityManager, type, request);
    }

    public ListQuery<E> where(String condition) {
        conditions.add(condition);
        return this;
    }

    public ListQuery<E> where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, Objects.requireNonNull(value, name));
        return this;
    }

    /** Adds a condition of a filter; none when its value is null or empty, for then nothing was asked. */
    public ListQuery<E> whereAsked(String condition, String name, Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Adds a filter on an attribute that holds several values: one of those asked for is among them. */
    public ListQuery<E> whereAnyAsked(String attribute, String name, List<?> asked) {
        String[] values = asked == null || asked.isEmpty()
                ? null
                : asked.stream().map(Object::toString).toArray(String[]::new);
        return whereAsked(
                "array_intersects(" + attribute + ", :" + name + ")", name, values); // an array binds as one value
    }

    /** A further value of the condition added last. */
    public ListQuery<E> with(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** The orders that may be asked for; the first is the list's own. */
    @SafeVarargs
    public final ListQuery<E> sortedBy(Function<E, UUID> id, SortKey<E>... sortKeys) {
        this.id = id;
        keys.addAll(List.of(sortKeys));
        return this;
    }

    public Page<E> page() {
        Long total = request.counted() ? count() : null;
        Order<E> order = Order.of(request.sort(), keys);
        if (request.after != null) {
            startAfter(Cursor.decode(request.after, request.list()), order);
        }
        String hql = "from " + type.getSimpleName() + " e" + conditions() + order.hql();
        List<E> rows = bound(entityManager.createQuery(hql, type))
                .setMaxResults(request.size() + 1)
                .getResultList();
        boolean more = rows.size() > request.size();
        List<E> items = more ? rows.subList(0, request.size()) : rows;
        return new Page<>(items, more ? next(items.get(items.size() - 1), order) : null, total);
    }

    /** The first rows of all pages together, for an answer that has none. */
    public List<E> first(int most) {
        String hql = "from " + type.getSimpleName() + " e" + conditions()
                + Order.of(null, keys).hql();
        return bound(entityManager.createQuery(hql, type)).setMaxResults(most).getResultList();
    }

    private Long count() {
        String hql = "select count(e) from " + type.getSimpleName() + " e" + conditions();
        return bound(entityManager.createQuery(hql, Long.class)).getSingleResult();
    }

    /** The outer comparison lets the index find the place; the inner one takes the rows of the same value in order. */
    private void startAfter(Cursor cursor, Order<E> order) {
        String sign = order.descending() ? "<" : ">";
        String key = order.key().hql();
        conditions.add(
                "%s %s= :afterValue and (%s %s :afterValue or e.id %s :afterId)".formatted(key, sign, key, sign, sign));
        try {
            values.put("afterValue", order.key().parse().apply(cursor.value()));
            values.put("afterId", UUID.fromString(cursor.id()));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String next(E last, Order<E> order) {
        String value = String.valueOf(order.key().value().apply(last));
        return request.next(new Cursor(request.list(), id.apply(last).toString(), value));
    }
}
