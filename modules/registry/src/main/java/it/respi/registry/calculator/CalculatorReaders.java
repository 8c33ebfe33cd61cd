// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.platform.view.Texts;
import it.respi.registry.ParameterReaders;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calculators that count with a parameter. */
@Component
class CalculatorReaders implements ParameterReaders {
    private final Texts texts;

    CalculatorReaders(Texts texts) {
        this.texts = texts;
    }

    /** A calculator, by the name of its form, with the keys that it reads or how they begin. */
    enum Counting {
        FEES("fees", "fee."),
        INCOME("income", "income."),
        CITIZENSHIP("citizenship", "citizenship.income."),
        HOUSING("housing", "housing.area.", "housing.bedroom.", "housing.height", "housing.studio."),
        DAYS(
                "days",
                "permit.first.",
                "host.notice",
                "work.contract_of_stay",
                "permit.renewal.",
                "residence.cancel",
                "family.nulla_osta.validity",
                "work.nulla_osta.validity",
                "citizenship.oath",
                "citizenship.age18_window"),
        EARLIEST(
                "earliest",
                "family.sponsor_stay",
                "permit.longterm.stay",
                "permit.longterm.absence_",
                "citizenship.stay."),
        REMEDIES("remedies", "remedy.tar", "remedy.petition", "remedy.silence");

        private final String form;
        private final List<String> keys;

        Counting(String form, String... keys) {
            this.form = form;
            this.keys = List.of(keys);
        }

        boolean counts(String key) {
            return keys.stream().anyMatch(key::startsWith);
        }

        /** How the keys that it reads begin. */
        List<String> keys() {
            return keys;
        }
    }

    @Override
    public List<Reader> of(String key) {
        return Arrays.stream(Counting.values())
                .filter(calculator -> calculator.counts(key))
                .map(calculator -> Reader.of(
                        texts.say("parameter.reader.calculator", texts.say("calculator." + calculator.form)),
                        CalculatorController.PAGE))
                .toList();
    }
}
