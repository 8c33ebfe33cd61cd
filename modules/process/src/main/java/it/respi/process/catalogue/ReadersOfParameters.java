// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.platform.view.Texts;
import it.respi.process.deployment.Models;
import it.respi.process.model.ModelFile;
import it.respi.process.version.OlderVersions;
import it.respi.registry.ParameterReaders;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the name of the parameter in the models of a procedure, and in those that it calls and asks. */
@Component
class ReadersOfParameters implements ParameterReaders {
    private final Models models;
    private final ProcedureCatalog catalog;
    private final OlderVersions running;
    private final Texts texts;

    ReadersOfParameters(Models models, ProcedureCatalog catalog, OlderVersions running, Texts texts) {
        this.models = models;
        this.catalog = catalog;
        this.running = running;
        this.texts = texts;
    }

    @Override
    public List<Reader> of(String key) {
        Predicate<String> names = Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?![\\w.])")
                .asPredicate()
                .or(text -> text.contains(ruleOf(key)));
        List<ProcedureDefinition> reading = models.all().stream()
                .filter(file -> models.together(file).stream().anyMatch(part -> names.test(text(part))))
                .flatMap(file -> models.keyOf(file).flatMap(catalog::procedure).stream())
                .toList();
        Map<String, Integer> cases =
                running.running(reading.stream().map(ProcedureDefinition::key).toList());
        return reading.stream()
                .map(procedure -> reader(procedure, cases.getOrDefault(procedure.key(), 0)))
                .sorted(Comparator.comparing(Reader::name))
                .toList();
    }

    /** A rule of municipalities is named without the municipality. */
    private static String ruleOf(String key) {
        return "name=\"rule\" value=\"" + key.substring(0, Math.max(0, key.lastIndexOf('.'))) + '"';
    }

    private Reader reader(ProcedureDefinition procedure, int cases) {
        return new Reader(
                texts.sayOr("procedure." + procedure.key(), procedure.name()),
                "/u/procedure/" + procedure.key(),
                cases > OlderVersions.most()
                        ? texts.say("parameter.reader.more", OlderVersions.most())
                        : texts.say("parameter.reader.running", cases));
    }

    private static String text(ModelFile file) {
        return new String(file.xml(), StandardCharsets.UTF_8);
    }
}
