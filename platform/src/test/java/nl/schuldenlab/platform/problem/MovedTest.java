package nl.schuldenlab.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovedTest {
    private final Moved moved = new Moved("/v1/labs/old", "/v1/labs/new");

    @Test
    void leads_to_the_same_of_the_other_record() {
        assertThat(moved.location("/v1/labs/old", null)).isEqualTo("/v1/labs/new");
        assertThat(moved.location("/v1/labs/old/themes", "limit=2&after=a%20b"))
                .isEqualTo("/v1/labs/new/themes?limit=2&after=a%20b");
    }

    @Test
    void leads_to_the_record_itself_from_elsewhere() {
        assertThat(moved.location("/v1/labs/older", null)).isEqualTo("/v1/labs/new");
    }
}
