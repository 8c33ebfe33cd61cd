// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.engine.ProcessBean;
import it.respi.process.engine.ProcessBeans;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The command that checks models before they are put into the project; it starts neither server nor engine. */
public final class LintCommand {
    private static final String APPLICATION = "it.respi";

    private final PrintStream out;
    private final ShippedModels shipped = new ShippedModels();
    private final ParsedModels parsed = new ParsedModels();
    private final Set<String> keys = new HashSet<>();
    private final ResourceBundle words = ResourceBundle.getBundle("messages/process", Locale.ROOT);

    LintCommand(PrintStream out) {
        this.out = out;
    }

    /** Ends with 1 when anything is wrong with any of the files, or when there is none. */
    public static void main(String... files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new LintCommand(out).run(List.of(files)) == 0 && files.length > 0 ? 0 : 1);
    }

    /** Says what is wrong with these files; how many things. */
    int run(List<String> files) {
        if (files.isEmpty()) {
            say("lint.usage");
        }
        Set<String> beans = beans();
        int findings = 0;
        for (String file : files) {
            findings += check(file, beans);
        }
        return findings;
    }

    private int check(String file, Set<String> beans) {
        List<Finding> findings;
        try {
            findings = findings(Path.of(file), beans);
        } catch (IOException unreadable) {
            say("lint.no-file", file);
            return 1;
        }
        say(findings.isEmpty() ? "lint.fine" : "lint.wrong", file, findings.size());
        for (Finding finding : findings) {
            say("lint.finding", finding.element(), words.getString("lint.rule." + finding.rule()), finding.detail());
        }
        return findings.size();
    }

    private List<Finding> findings(Path file, Set<String> beans) throws IOException {
        var model = read(file);
        if (model.isTable()) {
            return TableLinter.check(model.xml());
        }
        List<Finding> findings = BpmnLinter.check(model.xml(), beans, new Shelf(around(file), parsed));
        return findings.isEmpty() ? taken(model, file.toAbsolutePath()) : findings;
    }

    /** A key is used once, by Respi and by the files that are checked together; a file of Respi keeps its own. */
    private List<Finding> taken(ModelFile model, Path file) {
        String key = parsed.of(model.xml()).map(ProcedureReader::keyOf).orElseThrow();
        boolean known = shipped.all().stream()
                .filter(own -> !own.isTable() && !file.endsWith(own.path()))
                .flatMap(own -> parsed.of(own.xml()).stream())
                .map(ProcedureReader::keyOf)
                .anyMatch(key::equals);
        return keys.add(key) && !known ? List.of() : List.of(new Finding(Rule.KEY_TAKEN, key, model.path()));
    }

    /** The models and tables beside a file, and what every procedure of Respi may use. */
    private List<ModelFile> around(Path file) throws IOException {
        List<ModelFile> found = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(
                file.toAbsolutePath().getParent(),
                one -> ModelFile.pathOf(one.toString()).isPresent())) {
            for (Path one : beside) {
                found.add(read(one));
            }
        }
        shipped.all().stream().filter(Shelf::isShared).forEach(found::add);
        return found;
    }

    private static ModelFile read(Path file) throws IOException {
        String path = file.toString();
        return new ModelFile(ModelFile.pathOf(path).orElse(path), Files.readAllBytes(file), true);
    }

    private void say(String key, Object... args) {
        out.println(new MessageFormat(words.getString(key), Locale.ITALIAN).format(args));
    }

    /** The names that the application gives to the beans service tasks may use, read from its classes. */
    static Set<String> beans() {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        return classes.findCandidateComponents(APPLICATION).stream()
                .map(bean -> nameOf(Objects.requireNonNull(bean.getBeanClassName())))
                .filter(ProcessBeans::isTask)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String nameOf(String bean) {
        try {
            return Objects.requireNonNull(Class.forName(bean).getAnnotation(ProcessBean.class))
                    .value();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("class on the class path, but not readable: " + bean, gone);
        }
    }
}
