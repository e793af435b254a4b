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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list read page by page from the place where the page before ended, so that no row is skipped or repeated while others insert, and a late page costs what the first one costs. */
public final class ListQuery<E> {
    private final EntityManager entityManager;
    private final Class<E> type;
    private final PageRequest request;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<SortKey<E>> keys = new ArrayList<>();
    private final List<RowSet> ranks = new ArrayList<>();
    private Long knownTotal;
    private boolean idsFirst;
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

    /** Lists the rows of the first of these sets, then those of the next, each in the list's order; no row is in two of them. */
    public ListQuery<E> inTurn(List<RowSet> sets) {
        ranks.addAll(sets);
        return this;
    }

    /** How many rows there are in all, where that is known without counting them. */
    public ListQuery<E> knownTotal(long total) {
        knownTotal = total;
        return this;
    }

    /** Finds a page by an index alone, if there is one that holds all that is asked for, and then reads the rows of the page. */
    public ListQuery<E> idsFirst() {
        idsFirst = true;
        return this;
    }

    public Page<E> page() {
        Long total = !request.counted() ? null : knownTotal == null ? count() : knownTotal;
        Order<E> order = Order.of(request.sort(), keys);
        List<Ranked<E>> rows = ranks.isEmpty() ? foundWithout(order) : foundInTurn(order);
        boolean more = rows.size() > request.size();
        List<Ranked<E>> items = more ? rows.subList(0, request.size()) : rows;
        String next = more ? next(items.get(items.size() - 1), order) : null;
        return new Page<>(items.stream().map(Ranked::row).toList(), next, total);
    }

    private List<Ranked<E>> foundWithout(Order<E> order) {
        List<String> all = new ArrayList<>(conditions);
        cursor().ifPresent(cursor -> all.add(startAfter(cursor.id(), cursor.value(), order)));
        return rows(all, order, request.size() + 1).stream()
                .map(row -> new Ranked<>(null, row))
                .toList();
    }

    private List<Ranked<E>> foundInTurn(Order<E> order) {
        Optional<Cursor> cursor = cursor();
        int first = cursor.map(given -> Ranked.rankIn(given, ranks.size() - 1)).orElse(0);
        List<Ranked<E>> found = new ArrayList<>();
        for (int rank = first; rank < ranks.size() && found.size() <= request.size(); rank++) {
            RowSet set = ranks.get(rank);
            if (!set.isEmpty()) {
                List<String> all = new ArrayList<>(conditions);
                all.add(set.condition());
                values.putAll(set.values());
                if (rank == first && cursor.isPresent()) {
                    all.add(startAfter(cursor.get().id(), Ranked.valueIn(cursor.get()), order));
                }
                for (E row : rows(all, order, request.size() + 1 - found.size())) {
                    found.add(new Ranked<>(rank, row));
                }
            }
        }
        return found;
    }

    private Optional<Cursor> cursor() {
        return Optional.ofNullable(request.after).map(after -> Cursor.decode(after, request.list()));
    }

    private List<E> rows(List<String> all, Order<E> order, int most) {
        String hql = "from " + type.getSimpleName() + " e" + Conditions.where(all) + order.hql();
        return idsFirst
                ? byIds(bound(entityManager.createQuery("select e.id " + hql, UUID.class))
                        .setMaxResults(most)
                        .getResultList())
                : bound(entityManager.createQuery(hql, type))
                        .setMaxResults(most)
                        .getResultList();
    }

    private List<E> byIds(List<UUID> ids) {
        Map<UUID, E> found = entityManager
                .createQuery("from " + type.getSimpleName() + " e where e.id in :ids", type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
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
