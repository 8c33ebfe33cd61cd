// SPDX-License-Identifier: EUPL-1.2
package it.respi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

class HouseRulesTest {
    private static final int LONGEST_FILE = 250;
    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("it.respi");

    /** What measures the bare engine is never part of the application. */
    @Test
    void theEngineIsKnownToTheProcessModuleOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("it.respi.process..", "it.respi.bench.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void modelsAreDeployedInOnePlace() {
        List<String> callers = CLASSES.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("createDeployment")))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(callers).containsExactly("ModelDeployment");
    }

    @Test
    void onlyTheChildProcessParsesWhatStrangersSent() {
        noClasses()
                .that()
                .resideOutsideOfPackage("it.respi.dossiers.document.child..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox",
                        "org.apache.pdfbox.pdfparser..",
                        "org.apache.pdfbox.text..",
                        "org.apache.pdfbox.rendering..",
                        "javax.imageio..")
                .check(CLASSES);
    }

    @Test
    void theKernelKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("it.respi.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void controllersHoldNoTransaction() {
        for (var kind : List.of(Controller.class, RestController.class)) {
            noClasses()
                    .that()
                    .areAnnotatedWith(kind)
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .check(CLASSES);
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(kind)
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .check(CLASSES);
        }
    }

    @Test
    void repositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void templatesNeverPrintUnescapedText() throws IOException {
        assertThat(files("src/main/resources/templates", ".html"))
                .isNotEmpty()
                .noneMatch(file -> read(file).contains("th:utext") || read(file).contains("[("));
    }

    @Test
    void noFileIsLongerThanAPersonReadsAtOnce() throws IOException {
        assertThat(files("src", ".java"))
                .isNotEmpty()
                .noneMatch(file -> read(file).lines().count() > LONGEST_FILE);
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(HouseRulesTest::below)
                    .filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toList());
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Words of commands, of the launcher and of what measures are read where they are said. */
    @Test
    void everyBundleOfThePagesIsKnown() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
        assertThat(files("src/main/resources/messages", ".properties").stream()
                        .map(Path::toString)
                        .filter(file -> file.matches(".*/messages/[a-z]+\\.properties"))
                        .filter(file -> !file.matches(".*/(app|bench|launcher)/src/.*"))
                        .map(file -> file.replaceAll(".*/(messages/[a-z]+)\\.properties", "$1")))
                .isNotEmpty()
                .allMatch(bundle -> settings.matches("(?s).*" + bundle + "[,\\n].*"));
    }
}
