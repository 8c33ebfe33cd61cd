// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Condition;
import it.respi.process.model.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a model may execute. Looks at every attribute and text of the file instead of a list of known places, so that a
 * place nobody thought of is refused too. The text of an element is read as the engine reads it: in one piece, whatever
 * stands in between.
 */
final class CodeRules {

    private static final Pattern BEAN = Pattern.compile("^\\$\\{([a-zA-Z]+)}$");
    private static final String SAME_KEY = "#{execution.processBusinessKey}";

    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");
    private static final Set<String> CONNECTORS = Set.of("connector", "connectorId");
    private static final Set<String> CLASSES = Set.of("class", "type", "topic");
    private static final Set<String> MOMENTS = Set.of("timeDate", "timeDuration", "timeCycle");
    /** They would run inside the user's transaction, past the work list. */
    private static final Set<String> LISTENERS = Set.of("taskListener", "executionListener");
    /** The others would be evaluated when a step opens, and fail there. */
    private static final Set<String> OF_STEPS =
            Set.of("assignee", "candidateGroups", "candidateUsers", "asyncBefore", "asyncAfter", "exclusive");

    private static final Set<String> FORMS = Set.of("formKey", "formRef");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    /** The name that the engine's extensions had before: it still reads them, and no rule here would. */
    private static final String FORMER = "http://activiti.org/bpmn";

    private final Set<String> beans;
    private final List<Finding> findings = new ArrayList<>();

    CodeRules(Set<String> beans) {
        this.beans = beans;
    }

    List<Finding> check(Element element) {
        checkElement(element);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            checkAttribute(element, (Attr) element.getAttributes().item(i));
        }
        boolean speaks = false;
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner);
            } else if (child instanceof CharacterData piece && !(child instanceof Comment)) {
                speaks = true;
                text.append(piece.getData());
            }
        }
        if (speaks) {
            checkText(element, text.toString().strip());
        }
        return findings;
    }

    private void checkElement(Element element) {
        if (FORMER.equals(element.getNamespaceURI())) {
            add(Rule.UNSUPPORTED, element, element.getNodeName());
        }
        if (SCRIPTS.contains(element.getLocalName())) {
            add(Rule.SCRIPT, element, element.getLocalName());
        }
        if (CONNECTORS.contains(element.getLocalName())) {
            add(Rule.CONNECTOR, element, element.getTextContent().strip());
        }
        if (LISTENERS.contains(element.getLocalName())) {
            add(Rule.UNSUPPORTED, element, element.getLocalName());
        }
        if (element.getLocalName().equals("serviceTask")
                && !"true".equals(element.getAttributeNS(CAMUNDA, "asyncBefore"))) {
            add(Rule.NOT_ASYNC, element, "asyncBefore");
        }
        if (element.getLocalName().equals("serviceTask") && !element.hasAttributeNS(CAMUNDA, "delegateExpression")) {
            add(Rule.CLASS_DELEGATE, element, "delegateExpression");
        }
    }

    private void checkAttribute(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        boolean field = element.getLocalName().equals("formField");
        if (FORMER.equals(attribute.getNamespaceURI())) {
            add(Rule.UNSUPPORTED, element, attribute.getName());
        } else if (CLASSES.contains(name) && CAMUNDA.equals(namespaceOf(element, attribute)) && !field) {
            add(Rule.CLASS_DELEGATE, element, value);
        } else if (name.equals("delegateExpression")) {
            checkBean(element, value);
        } else if (name.equals("calledElement") && isExpression(value)) {
            add(Rule.CALL_BY_EXPRESSION, element, value);
        } else if (name.equals("scriptFormat") || name.equals("language") && isCondition(element)) {
            add(Rule.SCRIPT, element, value);
        } else if (FORMS.contains(name)) {
            add(Rule.FORM_ELSEWHERE, element, value);
        } else if (name.equals("name") && element.getLocalName().equals("constraint") && value.equals("validator")) {
            add(Rule.CLASS_DELEGATE, element, element.getAttribute("config"));
        } else if (isExpression(value) && !(name.equals("businessKey") && value.equals(SAME_KEY))) {
            add(Rule.EXPRESSION, element, value);
        } else if (element.getLocalName().equals("userTask")
                && CAMUNDA.equals(attribute.getNamespaceURI())
                && !OF_STEPS.contains(name)) {
            add(Rule.UNSUPPORTED, element, name);
        }
    }

    /** Attributes without a prefix on the engine's own elements, such as listeners, are the engine's too. */
    private static String namespaceOf(Element element, Attr attribute) {
        return attribute.getNamespaceURI() == null ? element.getNamespaceURI() : attribute.getNamespaceURI();
    }

    private void checkBean(Element element, String expression) {
        Matcher bean = BEAN.matcher(expression);
        if (!bean.matches()) {
            add(Rule.EXPRESSION, element, expression);
        } else if (!beans.contains(bean.group(1))) {
            add(Rule.UNKNOWN_BEAN, element, bean.group(1));
        }
    }

    private void checkText(Element element, String text) {
        boolean moment = MOMENTS.contains(element.getLocalName());
        boolean condition = isCondition(element);
        boolean allowed =
                condition ? Condition.of(text).isPresent() : moment && Moment.isAllowed(element.getLocalName(), text);
        if ((condition || moment || isExpression(text)) && !allowed) {
            add(Rule.EXPRESSION, element, text);
        }
    }

    private static boolean isCondition(Element element) {
        return element.getLocalName().equals("conditionExpression");
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private void add(Rule rule, Element element, String detail) {
        findings.add(new Finding(rule, SafeXml.idOf(element), detail));
    }
}
