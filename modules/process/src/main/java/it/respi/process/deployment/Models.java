// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.engine.ProcessBeans;
import it.respi.process.lint.BpmnLinter;
import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    private final List<Model> accepted = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Models(ShippedModels shipped, OperatorFolder folder, ProcessBeans beans) {
        Set<String> keys = new HashSet<>();
        for (Model model : shipped.all()) {
            keys.add(ModelKey.of(model));
            accepted.add(model);
        }
        for (Model model : folder.all()) {
            List<Finding> findings = BpmnLinter.check(model.xml(), beans.names());
            if (findings.isEmpty() && !keys.add(ModelKey.of(model))) {
                findings = List.of(new Finding(Rule.KEY_TAKEN, ModelKey.of(model), model.path()));
            }
            if (findings.isEmpty()) {
                accepted.add(model);
            } else {
                refuse(model, findings);
            }
        }
    }

    /**
     * One model.
     *
     * @param path path below its folder, its name in the engine
     * @param xml its content
     * @param own whether the operator brought it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Model(String path, byte[] xml, boolean own) {}

    /** A model of the operator that is not fit to run, and why. */
    public record Refused(String path, List<Finding> findings) {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Every model that may run, those of Respi first. */
    public List<Model> all() {
        return List.copyOf(accepted);
    }

    /** The models of the operator that are not fit to run. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** One of the operator that the engine itself would not take. */
    void refuse(Model model, List<Finding> findings) {
        accepted.remove(model);
        refused.add(new Refused(model.path(), findings));
        LOG.warn("The model {} is left out: {}", model.path(), findings);
    }

    static Stream<Model> inOrder(Stream<Model> models) {
        return models.sorted(Comparator.comparing(Model::path));
    }
}
