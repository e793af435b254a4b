package nl.schuldenlab.platform.paging;

import java.util.List;

/** A total order of a list: one of its sort keys, then the id. */
record Order<E>(SortKey<E> key, boolean descending) {

    static <E> Order<E> of(String sort, List<SortKey<E>> keys) {
        if (sort == null) {
            return new Order<>(keys.get(0), false);
        }
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new Order<>(key, descending))
                .orElseThrow(() -> new IllegalStateException("No sort key " + name));
    }

    String hql() {
        String direction = descending ? " desc" : "";
        return " order by " + key.hql() + direction + ", e.id" + direction;
    }
}
