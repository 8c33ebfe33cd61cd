// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Only the way that was taken, for the picture of a case. Nothing of tasks: who did a step and when is a fact of the case,
 * and the engine would write a row for each task and change it again.
 */
final class WayTaken extends AbstractHistoryLevel {
    static final String NAME = "way";

    private static final String TASK = HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType();

    /** As the level it is a part of: what stands in the database from before stays good. */
    @Override
    public int getId() {
        return HistoryLevel.HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return !TASK.equals(event.getEntityType())
                && HistoryLevel.HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity);
    }
}
