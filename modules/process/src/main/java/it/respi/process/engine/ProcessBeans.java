// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The allow-list of beans that models may name. It is filled after every bean exists, because the delegates use the cases
 * and the cases use what the engine offers: filled earlier, the two would wait for each other.
 */
@Component
public class ProcessBeans implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final Map<Object, Object> visible = new ConcurrentHashMap<>();

    ProcessBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        visible.putAll(beans.getBeansWithAnnotation(ProcessBean.class));
    }

    /** The names that service tasks may use, known before the beans themselves are made. */
    public Set<String> names() {
        return Stream.of(beans.getBeanNamesForAnnotation(ProcessBean.class))
                .filter(ProcessBeans::isTask)
                .collect(Collectors.toSet());
    }

    /** Whether a service task may name it; what only timers name is none. */
    public static boolean isTask(String name) {
        return name.endsWith("Task");
    }

    /** The live map given to the engine. */
    Map<Object, Object> visibleToModels() {
        return visible;
    }
}
