package nl.schuldenlab.catalog.indexes;

import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.search.Hit;
import nl.schuldenlab.catalog.search.Search;
import nl.schuldenlab.catalog.search.Searches;
import nl.schuldenlab.catalog.search.Word;

/** Finds the projects that are asked for, and counts them. */
@Singleton
public class Findings {
    /** Where no project has all words, a third of them will do; with less, most of what is found is not what was meant. */
    private static final int LEAST_SHARE = 3;

    private final ProjectIndex index;
    private final Searches searches;
    private final WordSets words;
    private final IndexRepository repository;

    Findings(ProjectIndex index, Searches searches, WordSets words, IndexRepository repository) {
        this.index = index;
        this.searches = searches;
        this.words = words;
        this.repository = repository;
    }

    /** The projects that are asked for, the best in the first set. */
    public Finding find(Question question) {
        return find(question, index.now());
    }

    private Finding find(Question question, Snapshot now) {
        Finding sought = sought(question, now);
        return question.chosen().isEmpty() ? sought : sought.among(now.meeting(now.choice(question.chosen())));
    }

    /** How many of them there are of each value on these sides, without regard to what is chosen on that side. */
    public Counts count(Question question, Collection<Side> sides) {
        Snapshot now = index.now();
        Finding sought = sought(question, now);
        Tally tally = new Tally(now, now.choice(question.chosen()), List.copyOf(sides));
        sought.all().stream().forEach(place -> tally.count(now.rows()[place]));
        Map<Side, Map<String, Long>> counts = new EnumMap<>(Side.class);
        sides.forEach(side -> counts.put(side, tally.on(side)));
        return new Counts(counts, sought.someWords());
    }

    /** How many of them there are of each value on one side, and of those of each value on another. */
    public Map<String, Map<String, Long>> cross(Question question, Side side, Side other) {
        Snapshot now = index.now();
        BitSet found = find(question, now).all();
        CrossTally tally = new CrossTally(now, side, other);
        found.stream().forEach(place -> tally.count(now.rows()[place]));
        return tally.counts();
    }

    /** The places of those that are asked for, by their values on a side. */
    public Map<String, BitSet> divide(Question question, Side side) {
        Snapshot now = index.now();
        Vocabulary values = now.vocabularies().get(side);
        Map<String, BitSet> parts = new HashMap<>();
        find(question, now).all().stream().forEach(place -> {
            for (int value : now.rows()[place].on(side)) {
                parts.computeIfAbsent(values.name(value), unmet -> new BitSet()).set(place);
            }
        });
        return parts;
    }

    /** What meets the words that are looked for, whatever is chosen. */
    private Finding sought(Question question, Snapshot now) {
        BitSet seen = now.meeting(now.choice(question.always()));
        Search search = searches.of(question.typed());
        if (search == null) {
            return new Finding(List.of(seen), now.newest(), false);
        }
        Map<Word, Map<Hit, BitSet>> met = new LinkedHashMap<>();
        search.words().forEach(word -> met.put(word, words.of(word, now)));
        Ranking all = new Ranking(repository.called(search.typed()), List.copyOf(met.values()));
        Finding whole = new Finding(all.allWords(), now.newest(), false).among(seen);
        met.keySet().removeIf(word -> !word.saysSomething());
        Ranking some = new Ranking(new BitSet(), List.copyOf(met.values()));
        // the ranks keep their numbers, for a cursor holds them
        BitSet instead = whole.isEmpty() ? seen : new BitSet();
        int least = Math.max(1, (search.words().size() + 2) / LEAST_SHARE);
        return whole.before(new Finding(some.mostWords(instead, least), now.newest(), true));
    }
}
