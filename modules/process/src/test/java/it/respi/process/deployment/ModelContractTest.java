// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.Act;
import it.respi.cases.Choice;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.KnownAnswer;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.engine.ProcessBeans;
import it.respi.process.lint.BpmnLinter;
import it.respi.process.lint.TableLinter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every model: allowed, deployed once, and read as it is drawn. */
class ModelContractTest extends ProcessTest {

    @Autowired
    private Models models;

    @Autowired
    private ProcessBeans beans;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Test
    void containsNothingThatIsNotAllowed() {
        assertThat(models.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                file.isTable()
                                        ? TableLinter.check(file.xml())
                                        : BpmnLinter.check(file.xml(), beans.names(), models.around(file)))
                        .isEmpty());
    }

    @Test
    void deploysEveryModelAndNoneTwice() {
        long before = repository.createProcessDefinitionQuery().count();
        new ModelDeployment(repository, management, models);

        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "Ritorno volontario e orientamento legale sono di classe RISERVATA (P9, A4), nessun altro procedimento")
    void readsWhichProceduresAreRestricted() {
        assertThat(catalog.procedures())
                .filteredOn(procedure -> procedure.frame().restricted())
                .extracting(ProcedureDefinition::key)
                .containsExactly("a04LegalCounselling", "p09VoluntaryReturn");
    }

    @Test
    @DisplayName("In quale Comune vive la persona si chiede solo per la cittadinanza (art. 10 L. 91/1992)")
    void readsWhichProceduresAskWhereThePersonLives() {
        assertThat(catalog.procedures())
                .filteredOn(procedure -> procedure.frame().asksMunicipality())
                .extracting(ProcedureDefinition::key)
                .containsExactly("p07Citizenship");
        assertThat(catalog.procedures())
                .filteredOn(procedure -> procedure.frame().choosesMunicipality())
                .extracting(ProcedureDefinition::key)
                .containsExactlyInAnyOrder("a01Residence", "p06HousingCertificate", "p07Citizenship", "p10Protection");
    }

    @Test
    @DisplayName("Chi dice che i documenti sono completi lo dice della lista, in ogni procedimento")
    void whereverPapersAreCompleteTheListOfTheCaseIsLookedAt() {
        assertThat(catalog.procedures())
                .flatExtracting(ProcedureDefinition::steps)
                .filteredOn(step -> step.outcome("COMPLETE").isPresent()
                        && step.outcome("INCOMPLETE").isPresent())
                .extracting(StepDefinition::action)
                .hasSizeGreaterThan(5)
                .containsOnly(Act.PRECHECK.name());
    }

    @Test
    void readsEveryStepOfTheRenewal() {
        var procedure = catalog.procedure(CaseRuns.RENEWAL).orElseThrow();

        assertThat(procedure.name()).isEqualTo("Rinnovo del permesso di soggiorno");
        assertThat(procedure.version()).isEqualTo(1);
        assertThat(procedure.steps())
                .hasSize(45)
                .extracting(StepDefinition::code)
                .doesNotHaveDuplicates();
        assertThat(procedure.steps().stream()
                        .map(StepDefinition::position)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted())
                .containsExactly(1, 2, 3, 20, 21, 22, 23, 24, 25, 26, 27);
        assertThat(procedure.steps().stream().filter(StepDefinition::legalAct))
                .hasSize(6)
                .allSatisfy(step -> {
                    assertThat(step.lane()).isEqualTo(Lane.QUE_RESP);
                    assertThat(step.consequence()).isNotBlank();
                });
    }

    @Test
    void readsAStepWithItsQuestionsAndAnswers() {
        StepDefinition review = step("Task_Review");
        assertThat(review.dueByTerm()).isTrue();
        assertThat(review.lane()).isEqualTo(Lane.QUE_IST);
        assertThat(review.outcomes())
                .extracting(Choice::value)
                .containsExactly("PROPOSE_GRANT", "ASK_DOCUMENTS", "GIVE_NOTICE", "PROPOSE_REFUSAL", "PROPOSE_TYPE");
        FormField reasons = field(review, "reasons");
        assertThat(reasons.when()).containsExactlyInAnyOrder("GIVE_NOTICE", "PROPOSE_REFUSAL");
        assertThat(reasons.max()).isEqualTo(4_000);
        assertThat(field(review, "items").kind()).isEqualTo(FieldKind.CHECKLIST);
    }

    @Test
    void readsLimitsMomentsAndChoicesOfQuestions() {
        FormField sheets = field(step("Task_PrepareKit"), "sheetCount");
        assertThat(List.of(sheets.min(), sheets.max())).containsExactly(1, 200);
        FormField letter = field(step("Task_EnterPosting"), "appointmentLetterAt");
        assertThat(letter.required()).isFalse();
        assertThat(letter.kind()).isEqualTo(FieldKind.DATE_TIME);
        FormField channel = field(step("Task_DeliverNotice"), "channel");
        assertThat(channel.choices()).contains(new Choice("IN_HAND", "A mano, con ricevuta"));
        assertThat(field(step("Task_DeliverCard"), "permitExpiry").time()).isEqualTo(FormField.Time.ANY);
        assertThat(field(step("Task_BookFingerprints"), "appointmentAt").prefill())
                .isEqualTo(KnownAnswer.APPOINTMENT);
        assertThat(step("Task_BringDocuments").lane()).isEqualTo(Lane.HD_OP);
        assertThat(step("Task_BringDocuments").shownAsPerson()).isTrue();
        assertThat(step("Task_SignDecision").dueByTerm()).isTrue();
    }

    @Test
    @DisplayName("Chi riceve il pubblico non muove il termine e non tocca il preavviso (specifica 3.2)")
    void theFrontOfficeNeverMovesTheClock() {
        Set<Act> moving = EnumSet.of(
                Act.TAKE_CHARGE,
                Act.START_TERM,
                Act.DELIVER_DOCUMENT_REQUEST,
                Act.CONFIRM_DOCUMENTS,
                Act.DELIVER_NOTICE,
                Act.RECORD_OBSERVATIONS,
                Act.TERM_MET,
                Act.EXTEND_TERM);

        assertThat(catalog.procedures())
                .flatExtracting(ProcedureDefinition::steps)
                .filteredOn(step -> Act.of(Objects.requireNonNullElse(step.action(), ""))
                        .filter(moving::contains)
                        .isPresent())
                .hasSizeGreaterThan(moving.size())
                .extracting(StepDefinition::lane)
                .doesNotContain(Lane.QUE_ACC);
    }

    private StepDefinition step(String code) {
        return catalog.procedure(CaseRuns.RENEWAL).orElseThrow().step(code).orElseThrow();
    }

    private static FormField field(StepDefinition step, String id) {
        return step.fields().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }
}
