// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import it.respi.platform.data.Ids;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine inside the application: same connection pool, same transactions, so that a fact and the move of its process are
 * committed together or not at all.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessSettings.class)
class EngineConfiguration {
    /** Unless a model says otherwise. */
    private static final String FIVE_YEARS = "P1825D";

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ProcessBeans beans,
            List<BpmnParseListener> listeners,
            JobExecution jobs) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("respi");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setTransactionsExternallyManaged(true);
        engine.setBeans(beans.visibleToModels());
        engine.setCustomPostBPMNParseListeners(listeners);
        keepSchema(engine);
        harden(engine);
        slim(engine);
        keepHistory(engine);
        jobs.configure(engine);
        return engine;
    }

    /** MariaDB is not recognised by its product name; the tables belong to {@link EngineSchema}. */
    private static void keepSchema(SpringProcessEngineConfiguration engine) {
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    /** Text of people is data: nothing of it is evaluated, deserialised or run. */
    private static void harden(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
    }

    /** Parts that Respi does itself or not at all; rights are decided by the cases. */
    private static void slim(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
    }

    /** The facts are kept by the cases. */
    private static void keepHistory(SpringProcessEngineConfiguration engine) {
        engine.setCustomHistoryLevels(List.of(new WayTaken()));
        engine.setHistory(WayTaken.NAME);
        engine.setHistoryTimeToLive(FIVE_YEARS);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(
            SpringProcessEngineConfiguration configuration, Ids ids, FeelCustomFunctionProvider legal) {
        configuration.setDmnFeelCustomFunctionProviders(List.of(legal));
        configuration.setIdGenerator(() -> Long.toString(ids.next()));
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
