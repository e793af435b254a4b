package nl.schuldenlab.catalog.indexes;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All projects as they were at a position of the change feed.
 *
 * @param rows by place, null where there is none
 * @param written the places that were written since this index was begun, in that order
 * @param lasts false for what a transaction alone may see
 */
record Snapshot(
        Map<Side, Vocabulary> vocabularies, IndexedProject[] rows, Integer[] written, long position, boolean lasts) {
    private static final int MOST_WRITTEN = 20_000;

    static Snapshot empty() {
        Map<Side, Vocabulary> vocabularies = new EnumMap<>(Side.class);
        Arrays.stream(Side.values()).forEach(side -> vocabularies.put(side, new Vocabulary()));
        return new Snapshot(vocabularies, new IndexedProject[0], new Integer[0], 0, true);
    }

    /** The same with these projects as they are now. */
    Snapshot with(List<Tuple> read, long now) {
        List<IndexedProject> projects = read.stream().map(this::indexed).toList();
        int last = projects.stream().mapToInt(IndexedProject::place).max().orElse(0);
        IndexedProject[] next = Arrays.copyOf(rows, Math.max(rows.length, last + 1));
        List<Integer> places = new ArrayList<>(Arrays.asList(written));
        projects.forEach(project -> {
            next[project.place()] = project;
            places.add(project.place());
        });
        Snapshot after = new Snapshot(vocabularies, next, places.toArray(Integer[]::new), now, true);
        return places.size() > MOST_WRITTEN ? after.begun() : after;
    }

    /** The same with these projects, for now. */
    Snapshot passing(List<Tuple> read) {
        Snapshot after = with(read, position);
        return new Snapshot(after.vocabularies, after.rows, after.written, position, false);
    }

    /** The same at its beginning: nothing was written since. */
    Snapshot begun() {
        return new Snapshot(new EnumMap<>(vocabularies), rows, new Integer[0], position, true);
    }

    /** By whose beginning it is counted how many were written. */
    Object epoch() {
        return vocabularies;
    }

    private IndexedProject indexed(Tuple row) {
        int[][] values = Arrays.stream(Side.values())
                .map(side -> vocabularies.get(side).learn(values(row.get(side.name(), String.class))))
                .toArray(int[][]::new);
        return new IndexedProject(row.get("place", Integer.class), values);
    }

    private static String[] values(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    int newest() {
        return rows.length - 1;
    }

    /** The places that were written after so many others. */
    Integer[] writtenAfter(int others) {
        return Arrays.copyOfRange(written, others, written.length);
    }

    Choice choice(Map<Side, Collection<String>> wanted) {
        return new Choice(wanted.keySet().stream()
                .map(side -> new Choice.Of(side, vocabularies.get(side).of(wanted.get(side))))
                .toList());
    }

    /** The places of the projects that meet a choice. */
    BitSet meeting(Choice choice) {
        BitSet met = new BitSet(rows.length);
        for (IndexedProject row : rows) {
            if (row != null && choice.isMetBy(row)) {
                met.set(row.place());
            }
        }
        return met;
    }
}
