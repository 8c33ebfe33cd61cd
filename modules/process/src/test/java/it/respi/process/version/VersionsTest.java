// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import it.respi.cases.CaseVersions;
import it.respi.cases.Steps;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.process.version.Change.Kind;
import it.respi.process.version.MoveCase.Result;
import it.respi.process.version.OlderVersions.Behind;
import it.respi.process.version.RunningCases.Running;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Le pratiche in corso passano alla versione nuova della loro procedura")
class VersionsTest extends VersionGround {
    @Test
    void saysWhatTheNewVersionChanges() {
        assertThat(VersionChanges.between(passage.from(), passage.to()))
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.STEP_RENAMED, "Task_First", "Comincia", "Apri"),
                        tuple(Kind.STEP_LANE, "Task_First", "HD-OP", "HD-RESP"),
                        tuple(Kind.STEP_DAYS, "Task_First", "3", "4"),
                        tuple(Kind.QUESTION_ADDED, "Task_First", null, "years?"),
                        tuple(Kind.QUESTION_GONE, "Task_First", null, "age?"),
                        tuple(Kind.STEP_ADDED, "Task_New", null, null),
                        tuple(Kind.STEP_GONE, "Task_Old", null, null),
                        tuple(Kind.WAY_ADDED, "Task_Second", "Task_New", "Chiudi"),
                        tuple(Kind.WAY_ADDED, "Task_New", "End", "End"),
                        tuple(Kind.WAY_GONE, "Task_Second", "Task_Old", "Chiudi come prima"),
                        tuple(Kind.WAY_GONE, "Task_Old", "End", "End"));
        assertThat(VersionChanges.between(passage.to(), passage.to())).isEmpty();
    }

    @Test
    void theMoveIsSeenBefore() {
        var preview = passages.preview(passage);

        assertThat(preview.places())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Task_First", 1, "Call_Sign", 1, "Task_Second", 1, "Task_Old", 1));
        assertThat(preview.cases()).isEqualTo(4);
        assertThat(preview.stuck()).isEqualTo(1);
        assertThat(preview.moving()).isEqualTo(3);
        assertThat(passage.at("Task_Old")).isEqualTo(Passage.Goes.GONE);
        assertThat(passage.at("Call_Sign")).isEqualTo(Passage.Goes.ON);
        assertThat(older.all()).contains(new Behind(key, 1, 4));
        assertThat(versionOf(atFirst)).as("only looked at").isEqualTo(1);
    }

    @Test
    void theOperatorIsToldAtTheStart(CapturedOutput log) {
        older.tell();

        assertThat(log).contains("4 cases of " + key + " run by version 1, which is not the newest");
    }

    @Test
    void everyCaseThatHasAPlaceGoesOnByTheNewVersionWithTheSameOpenSteps() {
        String before = work.taskOf(atFirst, "Task_First");
        assertThat(work.reached(signing, "Task_XtSign"))
                .as("told as a step of the procedure, also in what it calls")
                .isEqualTo(new Steps.Reached(key, 1, "Task_XtSign", work.taskOf(signing, "Task_XtSign"), null));

        assertThat(moveAll()).containsExactlyInAnyOrder(Result.MOVED, Result.MOVED, Result.MOVED, Result.STAYS);

        assertThat(work.taskOf(atFirst, "Task_First")).isEqualTo(before);
        assertThat(work.reached(atFirst, "Task_First").version()).isEqualTo(2);
        assertThat(work.reached(signing, "Task_XtSign").version())
                .as("what was called goes on as it began")
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery().taskId(before).singleResult().getProcessDefinitionId())
                .isEqualTo(passage.to().model());
        assertThat(work.movesOf(atFirst)).containsExactly("2");
        assertThat(work.overtakenOf(atFirst)).isEmpty();
        finish(atFirst, "Task_First", "Task_XtSign", "Task_Second");
        assertThat(work.openOf(atFirst)).containsExactly("Task_New");
        assertThat(work.reached(atFirst, "Task_New").version()).isEqualTo(2);
        finish(signing, "Task_XtSign");
        assertThat(work.openOf(signing)).as("the called part came back").containsExactly("Task_Second");
        finish(signing, "Task_Second");
        assertThat(work.openOf(signing)).containsExactly("Task_New");
        finish(signing, "Task_New");
        assertThat(work.endOf(signing)).contains("End");
    }

    @Test
    void theOneWithoutAPlaceStaysAndGoesOnAsBefore() {
        moveAll();

        assertThat(versionOf(atOld)).isEqualTo(1);
        assertThat(older.all()).contains(new Behind(key, 1, 1));
        finish(atOld, "Task_Old");
        assertThat(work.endOf(atOld)).contains("End");
        assertThat(older.all()).extracting(Behind::key).doesNotContain(key);
    }

    @Test
    void whatTheNewVersionReadsAndNobodyWasAskedCountsAsLeftOut() {
        deploy(VersionModels.deciding(key));
        passage = passages.toNewest(key, 1);

        assertThat(moveAll()).containsExactlyInAnyOrder(Result.MOVED, Result.MOVED, Result.MOVED, Result.STAYS);

        finish(atSecond, "Task_Second");
        assertThat(work.endOf(atSecond)).as("not stuck at the gateway").contains("End");
    }

    @Test
    void aCaseThatWouldWaitForADayThatNobodySaidStays() {
        deploy(VersionModels.waiting(key));
        passage = passages.toNewest(key, 1);

        assertThat(moveAll()).containsExactlyInAnyOrder(Result.MOVED, Result.UNKNOWN, Result.UNKNOWN, Result.STAYS);

        assertThat(versionOf(atFirst)).isEqualTo(3);
        assertThat(versionOf(atSecond)).isEqualTo(1);
    }

    @Test
    void aTimerThatRunsAlreadyIsNotAskedAgainForItsDay() {
        deploy(VersionModels.waiting(key).replace("${day}", "2099-01-01T00:00:00Z"));
        passage = passages.toNewest(key, 1);
        moveAll();
        finish(atSecond, "Task_Second");
        deploy(VersionModels.waiting(key));
        passage = passages.toNewest(key, 3);

        assertThat(moveAll()).containsExactlyInAnyOrder(Result.MOVED, Result.MOVED, Result.UNKNOWN);

        assertThat(versionOf(atSecond)).isEqualTo(4);
        assertThat(versionOf(signing)).isEqualTo(3);
    }

    @Test
    void aCaseWhoseAnswerStayedOutOfTheEngineStays() {
        deploy(VersionModels.deciding(key)
                .replace("agreed", "age")
                .replace("boolean", "long")
                .replace("age == true", "age == 5"));
        passage = passages.toNewest(key, 1);

        assertThat(moveAll()).containsExactlyInAnyOrder(Result.MOVED, Result.UNKNOWN, Result.UNKNOWN, Result.STAYS);

        assertThat(versionOf(atFirst)).isEqualTo(3);
    }

    @Test
    void aSecondRunMovesNothingTwice() {
        List<Running> all = running.after(passage.from().model(), "", 10);
        moveAll();

        assertThat(moveAll()).containsExactly(Result.STAYS);
        assertThat(all)
                .extracting(one -> moving.move(one, passage, ADMINISTRATOR))
                .containsExactlyInAnyOrder(Result.OVER, Result.OVER, Result.OVER, Result.STAYS);
        assertThat(versionOf(atSecond)).isEqualTo(2);
    }

    @Test
    void thePictureOfAMovedCaseKeepsWhereItHasBeen() {
        moveAll();
        finish(atSecond, "Task_Second");

        var picture = diagram.of(atSecond).orElseThrow();

        assertThat(picture.model()).isEqualTo(passage.to().model());
        assertThat(picture.active()).containsExactly("Task_New");
        assertThat(picture.isDone("Task_First")).isTrue();
        assertThat(picture.isDone("Task_XtSign")).as("in the called part").isTrue();
    }

    @Test
    void whatSomebodyFinishedMeanwhileIsMovedFromThereAndWhatIsAlwaysChangedIsTold() {
        Running one = running.after(passage.from().model(), "", 1).getFirst();
        var calls = new AtomicInteger();
        CaseVersions finishedFirst = (id, by, version) -> {
            if (calls.incrementAndGet() == 1) {
                finish(id, "Task_First");
                throw new OptimisticLockingException("somebody was faster");
            }
        };
        CaseVersions always = (id, by, version) -> {
            throw new OptimisticLockingException("somebody is always faster");
        };

        assertThat(with(always).move(one, passage, ADMINISTRATOR)).isEqualTo(Result.BUSY);
        assertThat(versionOf(one.caseId())).isEqualTo(1);
        assertThat(with(finishedFirst).move(one, passage, ADMINISTRATOR)).isEqualTo(Result.MOVED);
        assertThat(versionOf(one.caseId())).isEqualTo(2);
        assertThat(work.openOf(one.caseId())).containsExactly("Task_XtSign");
    }

    @Test
    void aCaseThatIsNotThereIsToldAndItsProcessStays() {
        Running one = running.after(passage.from().model(), "", 1).getFirst();
        CaseVersions nowhere = (id, by, version) -> {
            throw new NotFound("case.not-found");
        };

        assertThat(with(nowhere).move(one, passage, ADMINISTRATOR)).isEqualTo(Result.FAILED);
        assertThat(versionOf(one.caseId())).isEqualTo(1);
    }

    @Test
    void onlyToTheNewestVersionThatWasSeen() {
        deploy(VersionModels.second(key).replace("Continua", "Vai avanti"));

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> passages.of(key, 1, 2));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.toNewest(key, 3));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.versions("xtNowhere"));
        assertThat(passages.of(key, 1, 3).to().number()).isEqualTo(3);
    }

    private MoveCase with(CaseVersions versions) {
        return new MoveCase(runtime, running, versions, work, transactions);
    }

    private List<Result> moveAll() {
        return running.after(passage.from().model(), "", 10).stream()
                .map(one -> moving.move(one, passage, ADMINISTRATOR))
                .toList();
    }
}
