// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.platform.view.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a drawn model in the reader's language; what no bundle names keeps the Italian words of the model. */
@Component
class ModelWords {
    private static final String NAME = "name";

    private final Texts texts;

    ModelWords(Texts texts) {
        this.texts = texts;
    }

    /** The same model with its names in the language of the request. */
    String translated(String xml) {
        if (Locale.ITALIAN.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage())) {
            return xml;
        }
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
            String name = element.getAttributeValue(NAME);
            if (name != null && !name.isBlank()) {
                element.setAttributeValue(NAME, nameOf(element.getId(), name));
            }
        }
        return Bpmn.convertToString(model);
    }

    private String nameOf(String id, String italian) {
        return texts.sayOr("step." + id, texts.sayOr("diagram.name." + id, italian));
    }
}
