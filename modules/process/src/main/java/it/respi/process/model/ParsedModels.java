// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** Reads models and tables from their files, the same file only once. For one thread. */
public final class ParsedModels {

    private final Map<ByteBuffer, Optional<BpmnModelInstance>> known = new HashMap<>();
    private final Map<ByteBuffer, List<DecisionTable>> tables = new HashMap<>();

    /** The model in a file; empty when it is none with one process. */
    public Optional<BpmnModelInstance> of(byte[] xml) {
        return known.computeIfAbsent(ByteBuffer.wrap(xml), any -> parse(xml));
    }

    /** The tables of a file; none when it cannot be read. */
    public List<DecisionTable> tables(byte[] xml) {
        return tables.computeIfAbsent(ByteBuffer.wrap(xml), any -> DecisionTable.read(xml));
    }

    private static Optional<BpmnModelInstance> parse(byte[] xml) {
        try {
            return Optional.of(Bpmn.readModelFromStream(new ByteArrayInputStream(xml)))
                    .filter(ProcedureReader::isOneProcess);
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }
}
