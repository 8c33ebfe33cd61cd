// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.DecisionTable;
import it.respi.process.model.Library;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whether calls and questions to decision tables are written in the one form that Respi runs. Everything that is not named
 * here is refused, so that nothing can be called or evaluated in another way.
 */
final class PlainFormRules {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String SAME_CASE = "#{execution.processBusinessKey}";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Set<String> USUAL = Set.of("id", "name", "default", "asyncBefore", "asyncAfter", "exclusive");
    private static final Map<String, String> CALL = Map.of("calledElementBinding", "deployment");
    private static final Map<String, String> RULE =
            Map.of("decisionRefBinding", "deployment", "mapDecisionResult", "singleEntry");
    private static final Set<String> CALL_NAMES = Set.of("calledElement");
    private static final Set<String> RULE_NAMES = Set.of("decisionRef", "resultVariable");
    /** A table of papers gives back nothing: what it asks for stands on the list of the case. */
    private static final Map<String, String> PAPERS = Map.of("decisionRefBinding", "deployment");

    private static final Set<String> PAPERS_NAMES = Set.of("decisionRef");
    private static final Set<String> MAPPINGS = Set.of("in", "out");
    private static final String OUTCOME = "outcome";

    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    PlainFormRules(Library library) {
        this.library = library;
    }

    List<Finding> check(Element element) {
        switch (element.getLocalName()) {
            case "callActivity" -> {
                checkForm(element, Rule.CALL_FORM, CALL, CALL_NAMES);
                checkMappings(element);
            }
            case "businessRuleTask" -> {
                boolean papers = library.table(decisionOf(element))
                        .filter(DecisionTable::ofPapers)
                        .isPresent();
                checkForm(element, Rule.TABLE_FORM, papers ? PAPERS : RULE, papers ? PAPERS_NAMES : RULE_NAMES);
                checkTable(element, papers);
            }
            default -> children(element).forEach(this::check);
        }
        return findings;
    }

    private void checkForm(Element element, Rule rule, Map<String, String> fixed, Set<String> names) {
        Map<String, String> missing = new HashMap<>(fixed);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getLocalName();
            if (!isOfTheEngine(attribute) || missing.remove(name, attribute.getValue()) || USUAL.contains(name)) {
                continue;
            }
            if (!names.contains(name) || !NAME.matcher(attribute.getValue()).matches()) {
                add(rule, element, name);
            }
        }
        missing.keySet().forEach(name -> add(rule, element, name));
        for (Element child : inside(element)) {
            boolean mapping = rule == Rule.CALL_FORM && MAPPINGS.contains(child.getLocalName());
            if (!mapping && !child.getLocalName().equals("properties")) {
                add(rule, element, child.getLocalName());
            }
        }
    }

    private static boolean isOfTheEngine(Attr attribute) {
        return attribute.getNamespaceURI() == null || CAMUNDA.equals(attribute.getNamespaceURI());
    }

    private void checkMappings(Element call) {
        boolean sameCase = false;
        for (Element mapping : inside(call)) {
            if (isSameCase(mapping)) {
                sameCase = true;
            } else if (!mapping.getLocalName().equals("properties") && !isPlain(mapping)) {
                add(Rule.CALL_FORM, call, mapping.getLocalName());
            }
        }
        if (!sameCase) {
            add(Rule.CALL_FORM, call, "businessKey");
        }
    }

    private static boolean isSameCase(Element mapping) {
        return mapping.getLocalName().equals("in")
                && mapping.getAttributes().getLength() == 1
                && SAME_CASE.equals(mapping.getAttribute("businessKey"));
    }

    private static boolean isPlain(Element mapping) {
        return mapping.getAttributes().getLength() == 2
                && NAME.matcher(mapping.getAttribute("source")).matches()
                && NAME.matcher(mapping.getAttribute("target")).matches();
    }

    private static String decisionOf(Element rule) {
        return rule.getAttributeNS(CAMUNDA, "decisionRef");
    }

    private void checkTable(Element rule, boolean papers) {
        String key = decisionOf(rule);
        String result = rule.getAttributeNS(CAMUNDA, "resultVariable");
        if (library.table(key).isEmpty()) {
            add(Rule.TABLE_UNKNOWN, rule, key);
        }
        if (!papers && (result.isEmpty() || result.equals(OUTCOME))) {
            add(Rule.TABLE_FORM, rule, "resultVariable");
        }
    }

    /** What stands in its extension elements. */
    private static List<Element> inside(Element element) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(child -> children(child).stream())
                .toList();
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                found.add(inner);
            }
        }
        return found;
    }

    private void add(Rule rule, Element element, String detail) {
        findings.add(new Finding(rule, element.getAttribute("id"), detail));
    }
}
