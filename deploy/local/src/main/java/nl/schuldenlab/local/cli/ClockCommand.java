package nl.schuldenlab.local.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.schuldenlab.local.ClockShift;

/** Shifts the clock that the services read, puts it right again, or shows it. */
public final class ClockCommand implements SuiteCommand {

    @Override
    public int run(Arguments arguments) {
        Path file = arguments.options().data().resolve("clock");
        if (!arguments.operands().isEmpty()) {
            change(file, arguments.operand("+P40D | -PT36H | reset"));
        }
        ClockShift shift = ClockShift.in(file);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        System.out.println(
                shift.isNone() ? now + " (not shifted)" : shift.appliedTo(now) + " (shifted by " + shift + ")");
        return 0;
    }

    private static void change(Path file, String operand) {
        if (operand.equals("reset")) {
            ClockShift.NONE.writeTo(file);
        } else {
            ClockShift.in(file).plus(ClockShift.of(operand), Instant.now()).writeTo(file);
        }
    }
}
