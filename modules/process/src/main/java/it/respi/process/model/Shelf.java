// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * The files that a model may use: the shared ones of Respi, and those beside it. What stands beside it is found first. A file
 * that cannot be read is not found; the linter says so of the file itself.
 */
public final class Shelf implements Library {
    private static final String SHARED = "shared/";

    private final Map<String, BpmnModelInstance> models = new HashMap<>();
    private final Map<String, DecisionTable> tables = new HashMap<>();
    private final Map<String, ModelFile> files = new HashMap<>();

    public Shelf(Collection<ModelFile> files, ParsedModels parsed) {
        files.forEach(file -> put(file, parsed));
    }

    /** What that model may use, out of all the files that there are. */
    public static Shelf of(ModelFile model, Collection<ModelFile> all, ParsedModels parsed) {
        Stream<ModelFile> beside = all.stream()
                .filter(file -> file.own() == model.own() && file.folder().equals(model.folder()));
        return new Shelf(
                Stream.concat(beside, all.stream().filter(Shelf::isShared)).toList(), parsed);
    }

    /** Whether it lies in the folder of what every procedure of Respi may use. */
    public static boolean isShared(ModelFile file) {
        return !file.own() && file.path().startsWith(SHARED);
    }

    private void put(ModelFile file, ParsedModels parsed) {
        if (file.isTable()) {
            parsed.tables(file.xml()).forEach(table -> keep(table.key(), file, () -> tables.put(table.key(), table)));
        } else {
            parsed.of(file.xml())
                    .filter(ProcedureReader::isShared)
                    .ifPresent(model -> keep(
                            ProcedureReader.keyOf(model), file, () -> models.put(ProcedureReader.keyOf(model), model)));
        }
    }

    private void keep(String key, ModelFile file, Runnable put) {
        if (files.putIfAbsent(key, file) == null) {
            put.run();
        }
    }

    @Override
    public Optional<BpmnModelInstance> model(String key) {
        return Optional.ofNullable(models.get(key));
    }

    @Override
    public Optional<DecisionTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    @Override
    public Optional<byte[]> content(String key) {
        return Optional.ofNullable(files.get(key)).map(ModelFile::xml);
    }

    /** The files of everything that a procedure calls and asks, without its own. */
    public List<ModelFile> filesOf(Assembly procedure) {
        Set<ModelFile> used = new LinkedHashSet<>();
        procedure.keys().stream()
                .flatMap(key -> Optional.ofNullable(files.get(key)).stream())
                .forEach(used::add);
        return List.copyOf(used);
    }
}
