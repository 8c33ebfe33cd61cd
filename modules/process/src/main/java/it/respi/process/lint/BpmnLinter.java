// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelParseException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Checks a model before it may be deployed: it names only allowed beans, decides only by plain conditions, runs no code of
 * its own, can be followed to the end, and is drawn completely. Reads nothing but the model: no network, no engine.
 */
public final class BpmnLinter {

    private BpmnLinter() {}

    /**
     * All that is wrong with a model; empty when it may be deployed.
     *
     * @param xml the model as stored
     * @param beans names of the beans that models may use
     */
    public static List<Finding> check(byte[] xml, Set<String> beans) {
        var findings = new ArrayList<Finding>();
        try {
            Document document = parse(xml);
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
            if (model.getModelElementsByType(Process.class).size() != 1) {
                return List.of(new Finding(Rule.UNREADABLE, "definitions", "one process expected"));
            }
            findings.addAll(new CodeRules(beans).check(document.getDocumentElement()));
            findings.addAll(new ElementRules(model).check());
            findings.addAll(new FlowRules(model).check());
            findings.addAll(new EndlessRules(model).check());
            findings.addAll(new StepRules(model).check());
            findings.addAll(new NameRules(model).check());
            findings.addAll(new AnswerRules(model).check());
            findings.addAll(new DrawingRules(model).check());
        } catch (SAXException | IOException | ModelParseException unreadable) {
            findings.add(new Finding(Rule.UNREADABLE, "definitions", String.valueOf(unreadable.getMessage())));
        }
        return List.copyOf(findings);
    }

    /** Without document type and entities: a model must not read other files. */
    private static Document parse(byte[] xml) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException("this Java has no safe XML parser", unsupported);
        }
    }
}
