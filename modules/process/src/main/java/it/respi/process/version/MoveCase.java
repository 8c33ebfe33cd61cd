// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.CaseVersions;
import it.respi.cases.Steps;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.process.version.RunningCases.Running;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one case go on by a newer version, in a transaction of its own: the process, what it reads and the entry in the
 * history, or nothing.
 * The case is locked first, as whoever finishes a step of it does; a timer of the engine that is faster is met by trying again.
 */
@Component
class MoveCase {
    private static final Logger log = LoggerFactory.getLogger(MoveCase.class);
    private static final int TRIES = 3;

    private final RuntimeService runtime;
    private final RunningCases running;
    private final CaseVersions cases;
    private final Steps steps;
    private final TransactionTemplate transaction;

    MoveCase(
            RuntimeService runtime,
            RunningCases running,
            CaseVersions cases,
            Steps steps,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.running = running;
        this.cases = cases;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What became of a case; the bundles hold it as {@code versions.result.NAME}. */
    enum Result {
        /** It goes on by the newer version. */
        MOVED,
        /** It stands where the newer version has no place. */
        STAYS,
        /** From where it stands the newer version reads what nobody told the engine. */
        UNKNOWN,
        /** It ended, or goes on by another version already. */
        OVER,
        /** Somebody else changed it each time. */
        BUSY,
        /** The engine would not, or there is no such case; the log says why. */
        FAILED
    }

    /** Moves it, if it still runs by the older version. */
    Result move(Running one, Passage passage, Actor by) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return once(one, passage, by);
            } catch (MigratingProcessInstanceValidationException noPlace) {
                return Result.STAYS;
            } catch (OptimisticLockingException | ConcurrencyFailureException faster) {
                log.debug("case {} was changed meanwhile", one.caseId(), faster);
            } catch (ProcessEngineException | NotFound refused) {
                log.warn("Case {} does not go on by the newer version", one.caseId(), refused);
                return Result.FAILED;
            }
        }
        return Result.BUSY;
    }

    private Result once(Running one, Passage passage, Actor by) {
        return transaction.execute(status -> {
            cases.changed(one.caseId(), by, passage.to().number());
            if (!running.runsBy(one.process(), passage.from().model())) {
                status.setRollbackOnly();
                return Result.OVER;
            }
            Set<String> known = runtime.getVariables(one.process()).keySet();
            var reads = new NewReads(passage);
            if (!reads.areKnown(runtime.getActiveActivityIds(one.process()), known)) {
                status.setRollbackOnly();
                return Result.UNKNOWN;
            }
            migrate(one, passage);
            runtime.setVariables(one.process(), reads.unanswered(known));
            steps.moved(running.steps(one.process()), passage.to().number());
            return Result.MOVED;
        });
    }

    private void migrate(Running one, Passage passage) {
        runtime.newMigration(passage.plan())
                .processInstanceIds(one.process())
                .skipCustomListeners()
                .execute();
    }
}
