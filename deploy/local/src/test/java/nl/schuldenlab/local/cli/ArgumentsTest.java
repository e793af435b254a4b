package nl.schuldenlab.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schuldenlab.local.SuiteOptions;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void have_the_usual_ports_and_folder_when_nothing_is_said() {
        SuiteOptions options = Arguments.of("up").options();

        assertThat(options.port("gateway")).isEqualTo(8080);
        assertThat(options.port("lab-service")).isEqualTo(8081);
        assertThat(options.port("identity")).isEqualTo(8090);
        assertThat(options.port("database")).isEqualTo(5433);
        assertThat(options.data()).isEqualTo(options.home().resolve(".suite"));
    }

    @Test
    void change_what_is_said_either_way_of_writing() {
        SuiteOptions options = Arguments.of("up", "--fresh", "--gateway-port", "9000", "--database-port=9001")
                .options();

        assertThat(options.fresh()).isTrue();
        assertThat(options.port("gateway")).isEqualTo(9000);
        assertThat(options.port("database")).isEqualTo(9001);
    }

    @Test
    void leave_operands_alone() {
        assertThat(Arguments.of("clock", "-PT36H").operands()).containsExactly("-PT36H");
    }

    @Test
    void refuse_what_is_unknown_or_no_port() {
        assertThatThrownBy(() -> Arguments.of("up", "--frsh")).hasMessageContaining("no option --frsh");
        assertThatThrownBy(() -> Arguments.of("up", "--gateway-port", "70000"))
                .hasMessageContaining("--gateway-port needs a port number");
        assertThatThrownBy(() -> Arguments.of("up", "--data")).hasMessageContaining("needs a value");
    }
}
