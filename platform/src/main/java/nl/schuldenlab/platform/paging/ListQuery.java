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
    private final List<String> ranks = new ArrayList<>();
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

    /**
     * What comes first where no order is asked for: the rows that meet the first of these conditions, then those that meet
     * the next, and at last those that meet none; each rank in the list's own order. The conditions are never null.
     */
    public ListQuery<E> rankedBy(List<String> better) {
        ranks.addAll(better);
        return this;
    }

    public Page<E> page() {
        Long total = request.counted() ? count() : null;
        Order<E> order = Order.of(request.sort(), keys);
        List<Ranked<E>> rows = found(order, request.sort() == null ? ranks : List.of());
        boolean more = rows.size() > request.size();
        List<Ranked<E>> items = more ? rows.subList(0, request.size()) : rows;
        String next = more ? next(items.get(items.size() - 1), order) : null;
        return new Page<>(items.stream().map(Ranked::row).toList(), next, total);
    }

    /** How many there are of each value of this expression, which may give several for one row. */
    public Map<String, Long> counts(String hql) {
        Map<String, Long> counts = new HashMap<>();
        bound(entityManager.createQuery(
                        "select cast(%s as string), count(e) from %s e%s group by 1"
                                .formatted(hql, type.getSimpleName(), Conditions.where(conditions)),
                        Object[].class))
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private List<Ranked<E>> found(Order<E> order, List<String> asked) {
        Cursor cursor = request.after == null ? null : Cursor.decode(request.after, request.list());
        int first = cursor == null || asked.isEmpty() ? 0 : Ranked.rankIn(cursor, asked.size());
        List<Ranked<E>> found = new ArrayList<>();
        for (int rank = first; rank <= asked.size() && found.size() <= request.size(); rank++) {
            List<String> all = new ArrayList<>(conditions);
            all.addAll(Conditions.ofRank(rank, asked));
            if (cursor != null && rank == first) {
                String value = asked.isEmpty() ? cursor.value() : Ranked.valueIn(cursor);
                all.add(startAfter(cursor.id(), value, order));
            }
            Integer here = asked.isEmpty() ? null : rank;
            rows(all, order, request.size() + 1 - found.size()).forEach(row -> found.add(new Ranked<>(here, row)));
        }
        return found;
    }

    private List<E> rows(List<String> all, Order<E> order, int most) {
        String hql = "from " + type.getSimpleName() + " e" + Conditions.where(all) + order.hql();
        return bound(entityManager.createQuery(hql, type)).setMaxResults(most).getResultList();
    }

    /** The first rows of all pages together, for an answer that has none. */
    public List<E> first(int most) {
        return rows(conditions, Order.of(null, keys), most);
    }

    private Long count() {
        String hql = "select count(e) from " + type.getSimpleName() + " e" + Conditions.where(conditions);
        return bound(entityManager.createQuery(hql, Long.class)).getSingleResult();
    }

    /** The outer comparison lets the index find the place; the inner one takes the rows of the same value in order. */
    private String startAfter(String afterId, String afterValue, Order<E> order) {
        String sign = order.descending() ? "<" : ">";
        String key = order.key().hql();
        try {
            values.put("afterValue", order.key().parse().apply(afterValue));
            values.put("afterId", UUID.fromString(afterId));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.refused();
        }
        return "%s %s= :afterValue and (%s %s :afterValue or e.id %s :afterId)".formatted(key, sign, key, sign, sign);
    }

    /** Binds what this query asks for: the ranks differ in that. */
    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return query;
    }

    private String next(Ranked<E> last, Order<E> order) {
        String value = String.valueOf(order.key().value().apply(last.row()));
        return request.next(new Cursor(request.list(), id.apply(last.row()).toString(), last.before(value)));
    }
}
