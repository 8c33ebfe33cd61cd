// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.Act;
import it.respi.cases.CaseOutcome;
import it.respi.kernel.actor.AgencyKind;
import it.respi.process.model.Assembly;
import it.respi.process.model.Decider;
import it.respi.process.model.Library;
import it.respi.process.model.ModelLanes;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whether what a model names beside the standard is known: actions, who decides, the term, how a case ends. */
final class NameRules {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern PARAMETER = Pattern.compile("[a-z][a-z0-9_.]{0,59}");

    private final BpmnModelInstance model;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    NameRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
    }

    List<Finding> check() {
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (!KEY.matcher(process.getId()).matches()) {
                findings.add(new Finding(Rule.TOO_LONG, process.getId(), process.getId()));
            }
            decider(process);
            trueOnly(process, "shared");
            trueOnly(process, "restricted");
            trueOnly(process, "protects");
            firstPermit(process);
            asksMunicipality(process);
            ModelProperties.of(process)
                    .text("term")
                    .filter(term -> !PARAMETER.matcher(term).matches())
                    .ifPresent(term -> add(process, term));
        }
        new Assembly(model, library)
                .parts()
                .forEach(part ->
                        part.model().getModelElementsByType(UserTask.class).forEach(this::act));
        model.getModelElementsByType(CallActivity.class).forEach(this::decider);
        model.getModelElementsByType(EndEvent.class).forEach(this::outcome);
        return findings;
    }

    /** Only where a permit is asked for at the opening may there be none yet. */
    private void firstPermit(Process process) {
        trueOnly(process, "firstPermit");
        if (ModelProperties.of(process).isTrue("firstPermit") && !ProcedureReader.isAboutPermit(model)) {
            add(process, "firstPermit");
        }
    }

    /** Only where a municipality has steps, and another office decides: the one that decides is asked for anyway. */
    private void asksMunicipality(Process process) {
        trueOnly(process, "asksMunicipality");
        boolean asks = ModelProperties.of(process).isTrue("asksMunicipality");
        boolean decides = Decider.of(ModelProperties.of(process))
                .filter(office -> office.agency() == AgencyKind.MUNICIPALITY)
                .isPresent();
        if (asks
                && (decides
                        || new Assembly(model, library).parts().stream().noneMatch(NameRules::goesToAMunicipality))) {
            add(process, "asksMunicipality");
        }
    }

    private static boolean goesToAMunicipality(Assembly.Part part) {
        ModelLanes lanes = new ModelLanes(part.model(), part.decidedBy());
        return part.model().getModelElementsByType(UserTask.class).stream()
                .anyMatch(step -> lanes.of(step)
                        .filter(lane -> lane.agency() == AgencyKind.MUNICIPALITY)
                        .isPresent());
    }

    /** Who decides, and which lane of that office works on the case. */
    private void decider(BaseElement element) {
        oneOf(element, "decidedBy", AgencyKind.values());
        ModelProperties.of(element)
                .text("works")
                .filter(lane -> Decider.of(ModelProperties.of(element))
                        .filter(office -> office.works() != null && office.isSound())
                        .isEmpty())
                .ifPresent(lane -> add(element, lane));
    }

    /** What a called model records must be fit for the procedure that calls it; by itself it may record anything. */
    private void act(UserTask task) {
        boolean shared = ProcedureReader.isShared(model);
        boolean aboutPermit =
                ModelProperties.of(ProcedureReader.processOf(model)).isTrue("aboutPermit");
        ModelProperties.of(task)
                .text("action")
                .filter(name -> !(shared ? Act.of(name).isPresent() : isFit(name, aboutPermit)))
                .ifPresent(name -> add(task, name));
    }

    /** Some acts find a state that they know only in a case about a permit, others only in one that is not. */
    private static boolean isFit(String name, boolean aboutPermit) {
        return Act.of(name)
                .filter(act -> aboutPermit ? !act.needsNoPermit() : !act.needsPermit())
                .isPresent();
    }

    /** How a case ends is said by its procedure, not by what it calls. */
    private void outcome(EndEvent end) {
        if (ProcedureReader.isShared(model)) {
            oneOf(end, "outcome");
        } else {
            oneOf(end, "outcome", CaseOutcome.values());
        }
    }

    private void trueOnly(BaseElement element, String property) {
        ModelProperties.of(element)
                .text(property)
                .filter(value -> !value.equals("true"))
                .ifPresent(value -> add(element, value));
    }

    private void oneOf(BaseElement element, String property, Enum<?>... known) {
        ModelProperties.of(element)
                .text(property)
                .filter(name -> Arrays.stream(known).noneMatch(one -> one.name().equals(name)))
                .ifPresent(name -> add(element, name));
    }

    private void add(BaseElement element, String name) {
        findings.add(new Finding(Rule.UNKNOWN_NAME, element.getId(), name));
    }
}
