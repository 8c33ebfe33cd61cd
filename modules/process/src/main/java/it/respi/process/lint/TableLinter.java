// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.DecisionTable;
import it.respi.process.model.UnaryTest;
import it.respi.registry.ShippedPapers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks a file of decision tables before it may be deployed: it compares answers with plain values and decides one plain
 * text, or which papers a case needs. Every other part of the standard, above all code, other languages and other files, is
 * refused.
 */
public final class TableLinter {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern FEEL = Pattern.compile("feel|https?://www\\.omg\\.org/spec/(DMN|FEEL)/.*");
    private static final String DMN = "omg.org/spec/DMN/";
    private static final Set<String> KNOWN = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "description",
            "input",
            "inputExpression",
            "inputEntry",
            "inputValues",
            "output",
            "outputEntry",
            "outputValues",
            "rule",
            "text",
            "variable",
            "extensionElements");
    private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");
    private static final Set<String> POLICIES = Set.of("", "UNIQUE", "FIRST", "COLLECT");
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "number");
    private static final List<String> PAPER_COLUMNS = List.of(DecisionTable.PAPER, DecisionTable.NEED);
    private static final int LONGEST_ANSWER = 40;

    private final List<Finding> findings = new ArrayList<>();

    private TableLinter() {}

    /** All that is wrong with a file; empty when it may be deployed. */
    public static List<Finding> check(byte[] xml) {
        try {
            return new TableLinter().check(SafeXml.parse(xml).getDocumentElement(), xml);
        } catch (SAXException | IOException unreadable) {
            return List.of(new Finding(Rule.UNREADABLE, "definitions", SafeXml.reason(unreadable)));
        }
    }

    private List<Finding> check(Element root, byte[] xml) {
        checkElement(root);
        List<DecisionTable> tables = DecisionTable.read(xml);
        if (tables.isEmpty()) {
            add(Rule.UNREADABLE, root, "decisionTable");
        }
        tables.forEach(this::checkTable);
        return List.copyOf(findings);
    }

    private void checkElement(Element element) {
        String name = element.getLocalName();
        boolean standard = String.valueOf(element.getNamespaceURI()).contains(DMN);
        if (standard && isDrawing(element)) {
            return;
        }
        if (!standard || !KNOWN.contains(name)) {
            add(Rule.TABLE_CONTENT, element, name);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            checkAttribute(element, String.valueOf(attribute.getLocalName()), attribute.getNodeValue());
        }
        List<String> outputs = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                checkElement(inner);
                if (inner.getLocalName().equals("output")) {
                    outputs.add(inner.getAttribute("name"));
                }
            }
        }
        boolean papers = element.getAttribute("hitPolicy").equals("COLLECT");
        if (name.equals("decisionTable") && (papers ? !outputs.equals(PAPER_COLUMNS) : outputs.size() != 1)) {
            add(Rule.TABLE_CONTENT, element, "output");
        }
    }

    private static boolean isDrawing(Element element) {
        return element.getLocalName().equals("DMNDI")
                || String.valueOf(element.getNamespaceURI()).contains("DMNDI");
    }

    private void checkAttribute(Element element, String name, String value) {
        boolean language = LANGUAGES.contains(name) && !FEEL.matcher(value).matches();
        boolean policy = name.equals("hitPolicy") && !POLICIES.contains(value);
        boolean type = name.equals("typeRef") && !TYPES.contains(value);
        boolean code = Set.of("inputVariable", "aggregation").contains(name);
        if (language || policy || type || code) {
            add(Rule.TABLE_CONTENT, element, name + " " + value);
        }
    }

    private void checkTable(DecisionTable table) {
        if (!KEY.matcher(table.key()).matches()) {
            findings.add(new Finding(Rule.TOO_LONG, table.key(), table.key()));
        }
        if (table.inputs().isEmpty() || table.rows().isEmpty()) {
            content(table, "rule");
        }
        table.inputs().stream()
                .filter(input -> !NAME.matcher(input.answer()).matches() || !TYPES.contains(input.type()))
                .forEach(input -> content(table, input.label()));
        for (DecisionTable.Row row : table.rows()) {
            row.cells().stream().filter(cell -> UnaryTest.of(cell).isEmpty()).forEach(cell -> content(table, cell));
            if (row.decides().filter(value -> value.length() <= LONGEST_ANSWER).isEmpty()) {
                content(table, row.output());
            }
            if (table.ofPapers()) {
                checkPaper(table, row);
            }
        }
    }

    private void checkPaper(DecisionTable table, DecisionTable.Row row) {
        row.decides()
                .filter(code -> !ShippedPapers.knows(code))
                .ifPresent(code -> findings.add(new Finding(Rule.PAPER_UNKNOWN, table.key(), code)));
        if (row.needs().isEmpty()) {
            content(table, row.need());
        }
    }

    private void content(DecisionTable table, String detail) {
        findings.add(new Finding(Rule.TABLE_CONTENT, table.key(), detail));
    }

    private void add(Rule rule, Element element, String detail) {
        findings.add(new Finding(rule, SafeXml.idOf(element), detail));
    }
}
