package nl.schuldenlab.catalog.recognitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldenlab.catalog.projects.ProjectForTests;
import nl.schuldenlab.catalog.projects.RecognitionLevel;
import nl.schuldenlab.platform.dates.PartialDate;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 10, 12);

    private static Recognition on(LocalDate day) {
        RecognitionDescription said = new RecognitionDescription(
                RecognitionLevel.WELL_DESCRIBED,
                "Panel",
                PartialDate.fromString("2026-10-12"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Recognition(ProjectForTests.any(), new NewRecognition(said, null), day);
    }

    @Test
    void holds_on_its_last_day_and_not_the_day_after() {
        Recognition recognition = on(LocalDate.of(2026, 11, 1));
        assertThat(recognition.description().validUntil()).isEqualTo(LAST_DAY);
        assertThat(recognition.settle(LAST_DAY, true)).isEmpty();
        assertThat(recognition.settle(LAST_DAY.plusDays(1), true)).isPresent();
        assertThat(recognition.status()).isEqualTo(RecognitionStatus.REASSESSMENT_DUE);
        assertThat(recognition.settle(LAST_DAY.plusDays(2), true)).isEmpty();
    }

    @Test
    void is_superseded_by_a_later_verdict_whatever_its_day() {
        Recognition recognition = on(LocalDate.of(2030, 1, 1));
        assertThat(recognition.status()).isEqualTo(RecognitionStatus.REASSESSMENT_DUE);
        recognition.settle(LocalDate.of(2030, 1, 2), false);
        assertThat(recognition.status()).isEqualTo(RecognitionStatus.SUPERSEDED);
    }

    @Test
    void that_was_taken_back_is_moved_by_nothing() {
        Recognition recognition = on(LocalDate.of(2026, 11, 1));
        recognition.moveTo(new NewRecognitionStatus(RecognitionStatus.WITHDRAWN, "A mistake."));
        assertThat(recognition.settle(LocalDate.of(2040, 1, 1), true)).isEmpty();
        assertThat(recognition.status().next()).isEmpty();
    }
}
