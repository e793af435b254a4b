package nl.schuldenlab.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.SuiteOptions;

/** The words of a command line, understood. */
public record Arguments(String command, List<String> operands, SuiteOptions options) {

    public static Arguments of(String... words) {
        Iterator<String> rest = List.of(words).iterator();
        String command = rest.hasNext() ? rest.next() : "help";
        List<String> operands = new ArrayList<>();
        SuiteOptions options = SuiteOptions.usual();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith("--")) {
                options = with(options, word, rest);
            } else {
                operands.add(word);
            }
        }
        return new Arguments(command, operands, options);
    }

    /** The only operand, of which there must be one. */
    String operand(String name) {
        if (operands.size() != 1) {
            throw new SuiteException("Write ./suite " + command + " " + name);
        }
        return operands.get(0);
    }

    private static SuiteOptions with(SuiteOptions options, String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (name.equals("--fresh")) {
            return options.withFreshData();
        }
        if (name.equals("--keycloak")) {
            return options.withKeycloak();
        }
        if (name.equals("--data")) {
            return options.withData(Path.of(value(word, equals, rest)));
        }
        String part = name.endsWith("-port") ? name.substring(2, name.length() - "-port".length()) : "";
        if (!options.ports().containsKey(part)) {
            throw new SuiteException("There is no option " + name + ". ./suite help shows what there is.");
        }
        return options.withPort(part, port(name, value(word, equals, rest)));
    }

    private static String value(String word, int equals, Iterator<String> rest) {
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw new SuiteException("Option " + word + " needs a value");
        }
        return rest.next();
    }

    private static int port(String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new SuiteException("Option " + name + " needs a port number, not " + value);
        }
        return Integer.parseInt(value);
    }
}
