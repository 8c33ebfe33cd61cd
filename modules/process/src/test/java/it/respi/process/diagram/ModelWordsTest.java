// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.view.Texts;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ModelWordsTest {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <bpmn:process id="p" isExecutable="true">
                <bpmn:startEvent id="Start_CaseOpened" name="Pratica aperta" />
                <bpmn:endEvent id="End_Unknown" name="Fine" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final ModelWords words = new ModelWords(new Texts(Templates.messages()));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void givesTheDrawingEnglishWordsWhereThereAreSome() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(words.translated(MODEL)).contains("name=\"Case opened\"", "name=\"Fine\"");
    }

    @Test
    void leavesTheModelAloneInItalian() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);

        assertThat(words.translated(MODEL)).isEqualTo(MODEL);
    }
}
