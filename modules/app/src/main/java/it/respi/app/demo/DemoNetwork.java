// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.dossiers.precedent.PrecedentForm;
import it.respi.dossiers.precedent.Precedents;
import it.respi.dossiers.quesito.Quesiti;
import it.respi.dossiers.quesito.Topic;
import it.respi.dossiers.sharing.consent.Consent.Manner;
import it.respi.dossiers.sharing.consent.ConsentForm;
import it.respi.dossiers.sharing.consent.Consents;
import it.respi.dossiers.sharing.protection.Guard;
import it.respi.dossiers.sharing.protection.NamedPeople;
import it.respi.dossiers.sharing.stated.ReasonForm;
import it.respi.dossiers.sharing.stated.ReasonKind;
import it.respi.dossiers.sharing.stated.StateReason;
import it.respi.dossiers.sharing.transfer.Transfers;
import it.respi.dossiers.sharing.transfer.Verb;
import it.respi.platform.draft.DraftRef;
import it.respi.platform.draft.Drafts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What offices do together around the example renewals: they share, ask each other, and know of each other. */
@Component
@ConditionalOnProperty("respi.demo")
record DemoNetwork(
        DemoStaff staff, DemoClock clock, DemoNetwork.Sharing sharing, DemoNetwork.Asking asking, DemoPersons persons) {
    private static final String ALBA = "HD-ALBA";
    private static final String PREFECTURE = "SUI-CUNEO";
    private static final String POLICE = "QUE-CUNEO";
    private static final String FOR_TRIAL = " (dati di prova)";

    /** The person consents, and Alba is asked to help with one need. */
    void shareWithAlba(String number) {
        ago(0, () -> consent(number));
        ago(
                0,
                () -> sharing.transfers()
                        .send(
                                number,
                                staff.cuneo(),
                                Verb.REFER,
                                staff.office(ALBA),
                                "Cerca un corso di italiano vicino al lavoro, ad Alba" + FOR_TRIAL));
    }

    /** The person consented and changed their mind. */
    void withdrawConsent(String number) {
        ago(6, () -> consent(number));
        ago(3, () -> sharing.consents().withdraw(number, staff.cuneo()));
    }

    private void consent(String number) {
        LocalDate day = LocalDate.now(clock);
        ConsentForm form = new ConsentForm("it", Manner.ALOUD.name(), day, day.plusYears(1));
        sharing.consents().record(number, staff.cuneo(), form);
    }

    /** The prefecture has not opened it for days: the desk is warned. */
    void referWithoutAnswer(String number) {
        String words = "Chiede se il nulla osta per il fratello si può avere" + FOR_TRIAL;
        ago(6, () -> sharing.transfers().send(number, staff.cuneo(), Verb.REFER, staff.office(PREFECTURE), words));
    }

    /** Somebody of another desk needed it and said why: the head of the desk that keeps it reviews that. */
    void openedInAlba(String number) {
        String words = "È allo sportello di Alba e chiede a che punto è la sua pratica" + FOR_TRIAL;
        ago(1, () -> sharing.reasons().state(number, staff.alba(), new ReasonForm(ReasonKind.COUNTER.name(), words)));
    }

    /** The social services of the province follow the person. */
    void follow(String number) {
        Set<Integer> people = Set.of(staff.socialWorker().staffId());
        ago(5, () -> sharing.people().protect(number, staff.cuneo(), new Guard(null, people), Guard.NONE));
    }

    /** A question about a case whose answer is late. */
    void askThePolice(String number) {
        ago(
                12,
                () -> asking.quesiti()
                        .askAbout(
                                number,
                                staff.cuneo(),
                                new Quesiti.Question(
                                        Topic.TERM,
                                        staff.office(POLICE),
                                        "Quando si può avere una risposta?",
                                        "Il termine è passato e la persona deve rinnovare il contratto di lavoro."
                                                + " Sapete dirci che cosa manca?" + FOR_TRIAL)));
    }

    /** A general question with its answer, which the head of the police office published for everybody. */
    void answeredForAll() {
        String question = "Che cosa vale come prova dell’alloggio per chi vive presso il datore di lavoro?";
        String answer = "Basta la comunicazione di cessione del fabbricato, insieme alla dichiarazione del datore di"
                + " lavoro. Il contratto di affitto non serve" + FOR_TRIAL + ".";
        long id = ago(
                20,
                () -> asking.quesiti()
                        .ask(
                                staff.cuneo(),
                                new Quesiti.Question(
                                        Topic.PAPER, staff.office(POLICE), "Prova dell’alloggio", question)));
        ago(17, () -> {
            long seen = asking.quesiti().open(id, staff.head(), null).last();
            asking.quesiti().write(id, staff.head(), seen, answer);
        });
        ago(16, () -> {
            PrecedentForm form = new PrecedentForm(
                    "Rinnovo del permesso di soggiorno",
                    "Alloggio presso il datore di lavoro",
                    question,
                    answer,
                    "art. 7 TUI",
                    null,
                    LocalDate.now(clock),
                    null,
                    true);
            asking.precedents().publish(id, staff.head(), form);
        });
    }

    /** A note that somebody began to write and has not sent. */
    void keepDraft(String number) {
        Map<String, String[]> typed = Map.of(
                "section", new String[] {"COUNSELLING"},
                "body", new String[] {"Ha chiesto come funziona il ricongiungimento: spiegare i requisiti di"});
        asking.drafts()
                .save(
                        staff.cuneo(),
                        new DraftRef("nota", number),
                        UUID.randomUUID().toString(),
                        0,
                        typed);
    }

    void askForCopy(String number) {
        ago(1, () -> persons.askForCopy(number));
    }

    void copyGiven(String number) {
        ago(0, () -> persons.copyGiven(number));
    }

    void proposeMerger(String number, String other) {
        ago(1, () -> persons.proposeMerger(number, other));
    }

    void merge(String number, String other) {
        ago(2, () -> persons.merge(number, other));
    }

    void grantErasure(String number) {
        ago(20, () -> persons.grantErasure(number));
    }

    private void ago(int days, Runnable work) {
        ago(days, () -> {
            work.run();
            return "";
        });
    }

    private <T> T ago(int days, Supplier<T> work) {
        return new DemoTime(clock, days).work(work);
    }

    /** Who sees a dossier. */
    @Component
    record Sharing(Transfers transfers, Consents consents, NamedPeople people, StateReason reasons) {}

    /** What is written. */
    @Component
    record Asking(Quesiti quesiti, Precedents precedents, Drafts drafts) {}
}
