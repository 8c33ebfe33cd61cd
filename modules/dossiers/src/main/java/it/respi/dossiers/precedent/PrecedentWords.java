// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.quesito.Topic;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameter;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Precedents in the reader's words. */
@Component
class PrecedentWords {
    private static final int SHORT = 220;

    private final Precedents precedents;
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;
    private final Dates dates;

    PrecedentWords(Precedents precedents, Offices offices, Staff staff, Texts texts, Dates dates) {
        this.precedents = precedents;
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
        this.dates = dates;
    }

    Line line(Precedent precedent) {
        String answer = precedent.answer();
        return new Line(
                precedent.id(),
                precedent.title(),
                texts.say("quesito.topic." + precedent.topic()),
                answer.length() <= SHORT ? answer : answer.substring(0, SHORT).strip() + "…",
                precedent.norm(),
                offices.get(precedent.office()),
                precedent.validFrom(),
                state(precedent));
    }

    List<Fact> facts(Precedent precedent) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.say("precedent.topic"), texts.say("quesito.topic." + precedent.topic())));
        add(facts, "precedent.proceeding", precedent.proceeding());
        add(facts, "precedent.norm", precedent.norm());
        add(facts, "precedent.parameter", precedent.parameter());
        add(facts, "precedent.valid", dates.numeric(precedent.validFrom()));
        LocalDate expiresOn = precedent.expiresOn();
        add(facts, "precedent.expires", expiresOn == null ? null : dates.numeric(expiresOn));
        add(
                facts,
                "precedent.by",
                staff.nameOf(precedent.staffId()) + ", "
                        + offices.get(precedent.office()).shortName() + ", " + dates.moment(precedent.at()));
        return facts;
    }

    List<Choice> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> Choice.of(topic.name(), texts.say("quesito.topic." + topic)))
                .toList();
    }

    List<Choice> parameters(List<LegalParameter> known) {
        return known.stream()
                .map(one -> Choice.of(one.key(), one.key() + ": " + one.norm()))
                .toList();
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.say(key), value));
        }
    }

    private Tag state(Precedent precedent) {
        if (precedent.withdrawn()) {
            return new Tag("gry", "it-close", texts.say("precedent.withdrawn"));
        }
        return precedents.toReview(precedent)
                ? new Tag("amb", "s-warn", texts.say("precedent.review"))
                : new Tag("grn", "s-ok", texts.say("precedent.in-force"));
    }

    /**
     * A precedent in a list.
     *
     * @param start how the answer begins
     */
    record Line(
            long id,
            String title,
            String topic,
            String start,
            String norm,
            Office office,
            LocalDate validFrom,
            Tag state) {}
}
