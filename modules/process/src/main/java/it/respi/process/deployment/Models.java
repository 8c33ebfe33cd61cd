// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.engine.ProcessBeans;
import it.respi.process.lint.BpmnLinter;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.lint.TableLinter;
import it.respi.process.model.Assembly;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import it.respi.process.model.Shelf;
import it.respi.process.model.ShippedModels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The models that may run: those that came with this version of Respi and those of the folder that the operator of the
 * server named, at start-up and at no other moment. One of the folder that is not fit is left out and told; it stops
 * nothing else.
 */
@Component
public class Models {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final ParsedModels parsed = new ParsedModels();
    private final List<ModelFile> files;
    private final List<ModelFile> accepted = new ArrayList<>();
    private final List<Refused> refused = new CopyOnWriteArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Models(ShippedModels shipped, OperatorFolder folder, ProcessBeans beans, KnownTerms terms) {
        OperatorFolder.Content content = folder.read();
        content.unread().forEach((path, why) -> leftOut(path, List.of(new Finding(Rule.FILE, path, why))));
        List<ModelFile> own = content.files();
        files = Stream.concat(shipped.all().stream(), own.stream()).toList();
        for (ModelFile file : shipped.all()) {
            keysOf(file).forEach(keys::add);
            accepted.add(file);
        }
        for (ModelFile file : own) {
            List<Finding> findings = check(file, beans, terms);
            if (findings.isEmpty()) {
                accepted.add(file);
            } else {
                refuse(file, findings);
            }
        }
    }

    private List<Finding> check(ModelFile file, ProcessBeans beans, KnownTerms terms) {
        List<Finding> findings = new ArrayList<>(
                file.isTable()
                        ? TableLinter.check(file.xml())
                        : BpmnLinter.check(file.xml(), beans.names(), Shelf.of(file, files, parsed)));
        model(file).map(terms::check).ifPresent(findings::addAll);
        if (file.isTable() && findings.isEmpty()) {
            DecisionTable.read(file.xml()).stream().map(terms::check).forEach(findings::addAll);
        }
        return findings.isEmpty()
                ? keysOf(file).stream()
                        .filter(key -> !keys.add(key))
                        .map(key -> new Finding(Rule.KEY_TAKEN, key, file.path()))
                        .toList()
                : findings;
    }

    private List<String> keysOf(ModelFile file) {
        return file.isTable()
                ? List.of()
                : parsed.of(file.xml()).map(ProcedureReader::keyOf).stream().toList();
    }

    /** A model of the operator that is not fit to run, and why. */
    public record Refused(String path, List<Finding> findings) {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What was read of the files, for whoever starts in the same thread. */
    ParsedModels parsed() {
        return parsed;
    }

    /** The keys of the procedures that may run. */
    Set<String> offered() {
        return all().stream()
                .flatMap(file -> model(file).stream())
                .map(ProcedureReader::keyOf)
                .collect(Collectors.toSet());
    }

    /** Every procedure that may run, those of Respi first. */
    public List<ModelFile> all() {
        return accepted.stream()
                .filter(file -> model(file)
                        .filter(one -> !ProcedureReader.isShared(one))
                        .isPresent())
                .toList();
    }

    /** Every file that came or was brought and may be used, also what is only called or asked. */
    public List<ModelFile> files() {
        return List.copyOf(accepted);
    }

    private Optional<BpmnModelInstance> model(ModelFile file) {
        return file.isTable() ? Optional.empty() : parsed.of(file.xml());
    }

    /** What a file may call and ask. */
    public Shelf around(ModelFile file) {
        return Shelf.of(file, files, parsed);
    }

    /** The key of the procedure that a file draws; empty for tables. */
    public Optional<String> keyOf(ModelFile file) {
        return model(file).map(ProcedureReader::keyOf);
    }

    /** A procedure with the files of everything that it calls and asks, its own first. */
    public List<ModelFile> together(ModelFile procedure) {
        Shelf shelf = around(procedure);
        var assembly = new Assembly(model(procedure).orElseThrow(), shelf);
        return Stream.concat(Stream.of(procedure), shelf.filesOf(assembly).stream())
                .toList();
    }

    /** What a procedure draws: its own model, then those that it calls; empty for a key that is not known. */
    public List<BpmnModelInstance> drawn(String key) {
        return all().stream()
                .filter(file -> keyOf(file).filter(key::equals).isPresent())
                .limit(1)
                .flatMap(file -> together(file).stream())
                .flatMap(part -> model(part).stream())
                .toList();
    }

    /** The models of the operator that are not fit to run. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** One of the operator that the engine itself would not take. */
    void refuse(ModelFile model, List<Finding> findings) {
        accepted.remove(model);
        leftOut(model.path(), findings);
    }

    /** A file, or a version that the engine keeps of it, that is not used. */
    void leftOut(String path, List<Finding> findings) {
        var one = new Refused(path, findings);
        if (!refused.contains(one)) {
            refused.add(one);
            LOG.warn("The model {} is left out: {}", path, findings);
        }
    }
}
