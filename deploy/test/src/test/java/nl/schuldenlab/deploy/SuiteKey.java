package nl.schuldenlab.deploy;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.javadoc.Javadoc;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A key of the suite's own configuration, read from the interfaces that declare it. */
record SuiteKey(String module, String name, String type, Optional<String> preset, String meaning) {
    private static final List<String> MODULES = List.of(
            "platform", "gateway", "lab-service", "project-catalog-service", "partner-service", "events-service");

    /** A key that a properties file alone reads, to hand it on to a key of the framework. */
    private static final Pattern HANDED_ON = Pattern.compile("(?m)^([^%#=\n]+)=\\$\\{(suite\\.[a-z.-]+):([^}]*)}");

    static List<SuiteKey> all() {
        List<SuiteKey> declared = MODULES.stream().flatMap(SuiteKey::of).toList();
        return Stream.concat(
                        declared.stream(),
                        MODULES.stream().flatMap(SuiteKey::handedOn).filter(key -> declared.stream()
                                .noneMatch(each -> each.covers(key.variable()))))
                .toList();
    }

    private static Stream<SuiteKey> handedOn(String module) {
        return Repository.below(module + "/src/main/resources", ".properties").stream()
                .flatMap(file -> HANDED_ON.matcher(Repository.text(file)).results())
                .map(found -> new SuiteKey(
                        module, found.group(2), "String", Optional.of(found.group(3)), "`" + found.group(1) + "`"));
    }

    String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** Keys below a map end in names that are the operator's or the architecture's. */
    boolean isMap() {
        return type.startsWith("Map<");
    }

    boolean isOptional() {
        return type.startsWith("Optional<");
    }

    boolean covers(String variable) {
        return isMap() ? variable.startsWith(variable() + "_") : variable.equals(variable());
    }

    boolean isFor(String process) {
        return module.equals("platform") || module.equals(process);
    }

    private static Stream<SuiteKey> of(String module) {
        return Repository.below(module + "/src/main/java", "Config.java").stream()
                .map(Repository::text)
                .map(source -> new JavaParser().parse(source).getResult().orElseThrow())
                .flatMap(unit -> unit.findAll(ClassOrInterfaceDeclaration.class).stream())
                .flatMap(type -> text(type, "ConfigMapping").stream().flatMap(prefix -> below(module, prefix, type)));
    }

    private static Stream<SuiteKey> below(String module, String prefix, ClassOrInterfaceDeclaration type) {
        return type.getMethods().stream().flatMap(method -> {
            String name = prefix + "." + kebab(method.getNameAsString());
            return type.getMembers().stream()
                    .filter(ClassOrInterfaceDeclaration.class::isInstance)
                    .map(ClassOrInterfaceDeclaration.class::cast)
                    .filter(nested -> nested.getNameAsString().equals(method.getTypeAsString()))
                    .findFirst()
                    .map(nested -> below(module, name, nested))
                    .orElseGet(() -> Stream.of(key(module, name, method)));
        });
    }

    private static SuiteKey key(String module, String name, MethodDeclaration method) {
        String meaning = method.getJavadoc()
                .map(Javadoc::toText)
                .orElse("")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #([a-zA-Z]*)\\(\\)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
        return new SuiteKey(module, name, method.getTypeAsString(), preset(module, name, method), meaning);
    }

    private static Optional<String> preset(String module, String name, MethodDeclaration method) {
        Pattern given = Pattern.compile("(?m)^" + Pattern.quote(name) + "=(.*)$");
        return text(method, "WithDefault")
                .or(() -> Repository.below(module + "/src/main/resources", ".properties").stream()
                        .flatMap(file -> given.matcher(Repository.text(file)).results())
                        .map(found -> found.group(1))
                        .findFirst());
    }

    private static Optional<String> text(NodeWithAnnotations<?> annotated, String annotation) {
        return annotated
                .getAnnotationByName(annotation)
                .map(AnnotationExpr::toString)
                .map(written -> written.replaceAll("(?s)^[^\"]*\"(.*)\"[^\"]*$", "$1"));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
