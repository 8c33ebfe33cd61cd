// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Call;
import it.respi.process.model.Library;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelParseException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Checks a model before it may be deployed: it names only allowed beans, decides only by plain conditions, runs no code of
 * its own, can be followed to the end, and is drawn completely. Reads nothing
 * but the model and what it calls and asks: no network, no engine.
 */
public final class BpmnLinter {

    private BpmnLinter() {}

    /**
     * All that is wrong with a model; empty when it may be deployed.
     *
     * @param xml the model as stored
     * @param beans names of the beans that models may use
     * @param library what it may call and ask
     */
    public static List<Finding> check(byte[] xml, Set<String> beans, Library library) {
        var findings = new ArrayList<Finding>();
        try {
            Element document = SafeXml.parse(xml).getDocumentElement();
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
            if (model.getModelElementsByType(Process.class).size() != 1) {
                return List.of(new Finding(Rule.UNREADABLE, "definitions", "one process expected"));
            }
            findings.addAll(new CodeRules(beans).check(document));
            findings.addAll(new PlainFormRules(library).check(document));
            findings.addAll(new CallRules(model, library).check());
            if (findings.stream().anyMatch(finding -> finding.rule() == Rule.CALLED_UNFIT)) {
                return List.copyOf(findings); // whoever calls itself is never read to the end
            }
            findings.addAll(check(model, library));
            findings.addAll(called(model, beans, library));
            if (findings.isEmpty()) {
                findings.addAll(Readable.check(model, library));
            }
        } catch (SAXException | IOException | ModelParseException unreadable) {
            findings.add(new Finding(Rule.UNREADABLE, "definitions", SafeXml.reason(unreadable)));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> check(BpmnModelInstance model, Library library) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new ElementRules(model).check());
        findings.addAll(new FlowRules(model, library).check());
        findings.addAll(new EndlessRules(model, library).check());
        findings.addAll(new PropertyRules(model).check());
        findings.addAll(new RelativeRules(model).check());
        findings.addAll(new StepRules(model, library).check());
        findings.addAll(new NameRules(model, library).check());
        findings.addAll(new ProposalRules(model, library).check());
        findings.addAll(new AnswerRules(model, library).check());
        findings.addAll(new TableRules(model, library).check());
        findings.addAll(new DrawingRules(model).check());
        return findings;
    }

    /** A model is as fit as what it calls and asks. */
    private static List<Finding> called(BpmnModelInstance model, Set<String> beans, Library library) {
        var findings = new ArrayList<Finding>();
        for (CallActivity activity : model.getModelElementsByType(CallActivity.class)) {
            String key = Call.of(activity).key();
            library.content(key).stream()
                    .flatMap(called -> check(called, beans, library).stream())
                    .findFirst()
                    .ifPresent(first -> findings.add(unfit(Rule.CALLED_UNFIT, activity, key, first)));
        }
        for (BusinessRuleTask rule : model.getModelElementsByType(BusinessRuleTask.class)) {
            String key = String.valueOf(rule.getCamundaDecisionRef());
            library.content(key).stream()
                    .flatMap(table -> TableLinter.check(table).stream())
                    .findFirst()
                    .ifPresent(first -> findings.add(unfit(Rule.TABLE_UNFIT, rule, key, first)));
        }
        return findings;
    }

    private static Finding unfit(Rule rule, BaseElement element, String key, Finding first) {
        return new Finding(rule, element.getId(), "%s: %s %s".formatted(key, first.element(), first.rule()));
    }
}
