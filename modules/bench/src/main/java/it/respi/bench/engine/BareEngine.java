// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import it.respi.platform.data.Ids;
import it.respi.platform.data.NodeLease;
import it.respi.process.engine.ProcessSettings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The engine by the application's own settings, on {@link BareSchema}: the package that configures it is taken as it is, but
 * for what is {@linkplain Keeping kept}. What the application hangs onto the models is not there, and no background jobs run.
 */
public final class BareEngine implements AutoCloseable {
    private static final String RENEWAL = "p01PermitRenewal";
    private static final int CONNECTIONS = 8;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Starts it; the same connections as the application's, to another schema. */
    public BareEngine(String url, String user, String password, Keeping keeping) {
        if (keeping == Keeping.ALL) {
            context.getBeanFactory().addBeanPostProcessor(new KeepsAll());
        }
        context.registerBean(HikariDataSource.class, () -> pool(url, user, password));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                JdbcTransactionManager.class, () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(NothingHangs.class);
        context.registerBean(NoFunctions.class);
        context.register(NodeLease.class, Ids.class);
        context.scan(ProcessSettings.class.getPackageName());
        context.refresh();
    }

    /** Nothing is told to anybody when a step opens or closes. */
    private static final class NothingHangs extends AbstractBpmnParseListener {}

    /** No decision table is asked: the forms that ask one are the application's. */
    private static final class NoFunctions implements FeelCustomFunctionProvider {
        @Override
        public Optional<CustomFunction> resolveFunction(String name) {
            return Optional.empty();
        }

        @Override
        public Collection<String> getFunctionNames() {
            return List.of();
        }
    }

    /** The engine's own level of history, "full", in place of the application's. */
    private static final class KeepsAll implements BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof SpringProcessEngineConfiguration engine) {
                engine.setCustomHistoryLevels(List.of());
                engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
            }
            return bean;
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.addDataSourceProperty("useLocalSessionState", "true");
        config.addDataSourceProperty("elideSetAutoCommits", "true");
        return new HikariDataSource(config);
    }

    RuntimeService runtime() {
        return context.getBean(RuntimeService.class);
    }

    TaskService tasks() {
        return context.getBean(TaskService.class);
    }

    /** The model by which renewals begin. */
    String renewal() {
        return context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(RENEWAL)
                .latestVersion()
                .singleResult()
                .getId();
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
