// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Transfers in the reader's words. */
@Component
public class TransferWords {
    private final TransferLists lists;
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;
    private final Clock clock;

    TransferWords(TransferLists lists, Offices offices, Staff staff, Texts texts, Clock clock) {
        this.lists = lists;
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    /** Everything that was asked about a dossier, newest first; the words only where the reader's office is one of the two. */
    public List<Line> ofDossier(Dossier dossier, Actor actor) {
        return lists.ofDossier(dossier.id()).stream()
                .map(transfer -> line(transfer.readAt(actor.office().id())))
                .toList();
    }

    Line line(Transfer transfer) {
        return new Line(
                transfer,
                texts.say("transfer.verb." + transfer.verb()),
                offices.get(transfer.fromOffice()),
                transfer.veiled() ? null : offices.get(transfer.toOffice()),
                staff.nameOf(transfer.staffId()),
                state(transfer));
    }

    List<Choice> verbs() {
        return Stream.of(Verb.REFER, Verb.OWNERSHIP, Verb.CONSULT, Verb.REVOKE)
                .map(verb -> new Choice(
                        verb.name(), texts.say("transfer.verb." + verb), texts.say("transfer.verb." + verb + ".hint")))
                .toList();
    }

    List<Choice> answers(Verb verb) {
        return Outcome.answersTo(verb).stream()
                .map(outcome -> Choice.of(outcome.name(), texts.say("transfer.answer." + outcome)))
                .toList();
    }

    /** The offices that may be asked: all that read cases, but the one that asks. */
    List<Choice> officesBut(int own) {
        return offices.all().stream()
                .filter(office -> office.id() != own && office.kind() != AgencyKind.PROVINCE)
                .map(office -> Choice.of(Integer.toString(office.id()), office.shortName()))
                .toList();
    }

    private Tag state(Transfer transfer) {
        Outcome outcome = transfer.outcome();
        if (outcome != null) {
            boolean no = outcome == Outcome.REJECTED || outcome == Outcome.CANCELLED;
            return new Tag(no ? "gry" : "grn", no ? "it-close" : "s-ok", texts.say("transfer.outcome." + outcome));
        }
        if (transfer.alarmedAt() != null && transfer.openedAt() == null) {
            return new Tag("red", "s-late", texts.say("transfer.state.unopened"));
        }
        if (transfer.dueOn().isBefore(LocalDate.now(clock))) {
            return new Tag("red-o", "s-late", texts.say("transfer.state.late"));
        }
        if (transfer.veiled()) {
            return new Tag("gry", "s-todo", texts.say("transfer.state.waits"));
        }
        return transfer.openedAt() == null
                ? new Tag("gry", "s-todo", texts.say("transfer.state.sent"))
                : new Tag("blu", "s-run", texts.say("transfer.state.opened"));
    }

    /**
     * A transfer on a page.
     *
     * @param verb what is asked, in words
     * @param to null when the reader may not know who is asked
     * @param state how far it is
     */
    public record Line(
            Transfer transfer,
            String verb,
            Office from,
            @Nullable Office to,
            String who,
            Tag state) {}
}
