package nl.schuldenlab.catalog.indexes;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldenlab.catalog.search.Hit;
import nl.schuldenlab.catalog.search.Word;

/**
 * Where the words are met that were looked for lately. The database finds them; what it found is kept, and asked again only of
 * the projects that were written since.
 */
@Singleton
class WordSets {
    private static final int KEPT = 200;
    private static final int MOST_WRITTEN = 1_000;

    /** @param epoch whose count of written projects {@code written} goes by */
    private record Known(Object epoch, int written, Map<Hit, BitSet> met) {}

    private final IndexRepository repository;
    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    });

    WordSets(IndexRepository repository) {
        this.repository = repository;
    }

    /** The places of the projects where a word is met, for each sort of hit. */
    Map<Hit, BitSet> of(Word word, Snapshot now) {
        String asked = word.query(Hit.TOLD) + word.query(Hit.ANYWHERE);
        Known before = known.get(asked);
        Known next = before == null || before.epoch() != now.epoch() ? whole(word, now) : since(before, word, now);
        if (now.lasts()) {
            known.put(asked, next);
        }
        return next.met();
    }

    private Known whole(Word word, Snapshot now) {
        return new Known(now.epoch(), now.written().length, repository.met(word, null));
    }

    private Known since(Known before, Word word, Snapshot now) {
        Integer[] written = now.writtenAfter(before.written());
        if (written.length == 0) {
            return before;
        }
        if (written.length > MOST_WRITTEN) {
            return whole(word, now);
        }
        Map<Hit, BitSet> met = new EnumMap<>(Hit.class);
        Map<Hit, BitSet> again = repository.met(word, written);
        before.met().forEach((hit, places) -> {
            BitSet next = (BitSet) places.clone();
            Arrays.stream(written).forEach(next::clear);
            next.or(again.get(hit));
            met.put(hit, next);
        });
        return new Known(now.epoch(), now.written().length, met);
    }
}
