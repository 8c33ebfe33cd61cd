// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.cases.CaseId;
import it.respi.cases.step.Answers;
import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One renewal on its way: each method is what one person does on one day. */
class DemoRenewal {
    private static final String PLACE = "Questura di Cuneo, sportello 3";

    private final DemoOffice office;
    private final Dossier dossier;
    private final CaseId id;
    private final Actor desk;
    private final DemoStaff staff;
    private final DemoTime time;

    DemoRenewal(DemoOffice office, Dossier dossier, CaseId id, Actor desk, DemoStaff staff, DemoTime time) {
        this.office = office;
        this.dossier = dossier;
        this.id = id;
        this.desk = desk;
        this.staff = staff;
        this.time = time;
    }

    String number() {
        return dossier.number();
    }

    /** What others do with the dossier, beside the steps. */
    DemoRenewal also(Consumer<String> what) {
        what.accept(dossier.number());
        return this;
    }

    DemoRenewal incomplete() {
        return done("Task_PreCheck", desk, "INCOMPLETE", Map.of());
    }

    /** The desk asks more than the form of the opening. */
    DemoRenewal knownWell() {
        DemoDetails.ALL.forEach((block, values) -> time.work(() -> {
            office.know(desk, dossier.number(), block, values);
            return this;
        }));
        return this;
    }

    DemoRenewal complete() {
        office.seeAllPapers(desk, id);
        return done("Task_PreCheck", desk, "COMPLETE", Map.of());
    }

    DemoRenewal kit() {
        return complete()
                .done(
                        "Task_PrepareKit",
                        desk,
                        null,
                        Map.of("kitModules", "ONE", "sheetCount", 18, "mailAddressChecked", true));
    }

    DemoRenewal posted(int daysAgo) {
        String number = "%012d".formatted(60_000_000_000L + id.value() % 1_000_000_000L);
        return kit().on(daysAgo)
                .done("Task_EnterPosting", desk, null, Map.of("assicurata", number, "acceptedOn", ago(daysAgo)));
    }

    /** The Questura had it so many days ago; two days before that it was posted, and from then on the term runs. */
    DemoRenewal inCharge(int daysAgo) {
        String pratica = "26CN%06d".formatted(id.value() % 1_000_000L);
        return posted(daysAgo + 2)
                .on(daysAgo)
                .done(
                        "Task_TakeCharge",
                        staff.caseOfficer(),
                        null,
                        Map.of("receivedOn", ago(daysAgo + 2), "pratica", pratica));
    }

    DemoRenewal summoned(int receivedDaysAgo, int inDays) {
        return inCharge(receivedDaysAgo).on(receivedDaysAgo - 1).summonedAgain(inDays);
    }

    DemoRenewal summonedAgain(int inDays) {
        int police = staff.frontOffice().office().id();
        return done(
                "Task_BookFingerprints",
                staff.frontOffice(),
                null,
                office.agenda().fingerprints(police, dossier.holder().data(), ago(-inDays), PLACE));
    }

    DemoRenewal noShow() {
        return on(3).done("Task_RecordFingerprints", staff.frontOffice(), "NO_SHOW", Map.of());
    }

    DemoRenewal inReview(int receivedDaysAgo) {
        return summoned(receivedDaysAgo, -receivedDaysAgo / 2)
                .on(receivedDaysAgo / 2)
                .done("Task_RecordFingerprints", staff.frontOffice(), "DONE", Map.of());
    }

    DemoRenewal documentsProposed() {
        return done("Task_Review", staff.caseOfficer(), "ASK_DOCUMENTS", Map.of("items", List.of("D05", "D06")));
    }

    DemoRenewal documentsAsked(int daysAgo) {
        return on(daysAgo + 1)
                .documentsProposed()
                .on(daysAgo)
                .done("Task_SignDocumentRequest", staff.head(), "SIGN", Map.of())
                .done(
                        "Task_DeliverDocumentRequest",
                        staff.caseOfficer(),
                        "DELIVERED",
                        Map.of("communicatedOn", ago(daysAgo), "channel", "IN_HAND"));
    }

    DemoRenewal documentsBrought(int daysAgo) {
        return on(daysAgo).done("Task_BringDocuments", desk, null, Map.of("suppliedOn", ago(daysAgo)));
    }

    DemoRenewal documentsConfirmed(int daysAgo) {
        return on(daysAgo).done("Task_ConfirmDocuments", staff.caseOfficer(), null, Map.of("arrivedOn", ago(daysAgo)));
    }

    DemoRenewal noticeProposed() {
        return done(
                "Task_Review",
                staff.caseOfficer(),
                "GIVE_NOTICE",
                Map.of("reasons", "Il reddito dichiarato non raggiunge l’importo richiesto (dati di prova)."));
    }

    DemoRenewal noticeSigned() {
        return noticeProposed().done("Task_SignRefusalNotice", staff.head(), "SIGN", Map.of());
    }

    DemoRenewal noticeDelivered(int daysAgo) {
        return on(daysAgo + 2)
                .noticeSigned()
                .on(daysAgo)
                .done(
                        "Task_DeliverNotice",
                        staff.caseOfficer(),
                        null,
                        Map.of("deliveredOn", ago(daysAgo), "channel", "IN_HAND", "language", "FR"));
    }

    DemoRenewal observed(int daysAgo) {
        return on(daysAgo)
                .done("Task_RecordObservations", staff.caseOfficer(), null, Map.of("observedOn", ago(daysAgo)));
    }

    DemoRenewal refused() {
        String reasons = "Il reddito non è sufficiente, anche dopo le osservazioni (dati di prova).";
        return on(1).done(
                        "Task_Review",
                        staff.caseOfficer(),
                        "PROPOSE_REFUSAL",
                        Map.of("reasons", reasons, "observationsAssessment", "Le osservazioni non bastano."))
                .done("Task_SignDecision", staff.head(), "SIGN", Map.of());
    }

    DemoRenewal grantProposed() {
        return done("Task_Review", staff.caseOfficer(), "PROPOSE_GRANT", Map.of());
    }

    DemoRenewal granted() {
        return on(4).grantProposed().on(3).done("Task_SignDecision", staff.head(), "SIGN", Map.of());
    }

    DemoRenewal cardHere() {
        return granted().on(0).done("Task_RegisterCard", staff.frontOffice(), null, Map.of("arrivedOn", ago(0)));
    }

    DemoRenewal delivered() {
        Map<String, Object> answers = Map.of(
                "deliveredOn",
                ago(0),
                "permitNumber",
                "I%08d".formatted(id.value() % 100_000_000L),
                "permitExpiry",
                ago(-720),
                "oldCard",
                "RETURNED");
        return cardHere()
                .done("Task_DeliverCard", staff.frontOffice(), null, answers)
                .done(
                        "Task_PermitFollowUp",
                        desk,
                        null,
                        Map.of("residenceRenewal", "CASE_OPENED", "healthExplained", true));
    }

    DemoRenewal refusalNotified() {
        return done(
                "Task_NotifyRefusal",
                staff.frontOffice(),
                null,
                Map.of("notifiedOn", ago(0), "channel", "IN_HAND", "language", "FR"));
    }

    /** The desk opened it by mistake. */
    DemoRenewal cancelled() {
        return time.work(() -> {
            office.cancel(desk, dossier.number(), id);
            return this;
        });
    }

    DemoRenewal withdrawalAsked() {
        on(1);
        return time.work(() -> {
            office.requestWithdrawal(desk, dossier.number(), id);
            return this;
        });
    }

    DemoRenewal withdrawn() {
        return withdrawalAsked().done("Task_ConfirmWithdrawal", staff.head(), "CONFIRM", Map.of());
    }

    private DemoRenewal on(int daysAgo) {
        time.goTo(daysAgo);
        return this;
    }

    private LocalDate ago(int days) {
        return time.day(days);
    }

    private DemoRenewal done(String step, Actor actor, @Nullable String outcome, Map<String, Object> answers) {
        return time.work(() -> {
            office.finish(id, step, actor, new Answers(outcome, answers));
            return this;
        });
    }
}
