// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import com.google.crypto.tink.Aead;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where sessions are kept. Name and properties of the cookie stand in application.yaml. */
@Configuration
@EnableSpringHttpSession
class SessionConfiguration {
    private static final String TABLE = "PLATFORM_SESSION";
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();
    private static final int ID_BYTES = 32;
    private static final String NO_CLEANING_OF_ITS_OWN = "-";

    @Bean
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            Keys keys,
            @Value("${server.servlet.session.timeout:30m}") Duration idle) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository stored = new JdbcIndexedSessionRepository(jdbc, own);
        stored.setTableName(TABLE);
        stored.setDefaultMaxInactiveInterval(idle);
        stored.setSessionIdGenerator(new Base64StringKeyGenerator(URL_SAFE, ID_BYTES)::generateKey);
        stored.setConversionService(SessionValues.conversion(keys.primitive(KeyPurpose.SESSION, Aead.class)));
        stored.setCleanupCron(NO_CLEANING_OF_ITS_OWN);
        new MySqlJdbcIndexedSessionRepositoryCustomizer().customize(stored);
        return stored;
    }

    @Bean
    @Primary
    QuietSessions<?> sessions(JdbcIndexedSessionRepository stored) {
        return new QuietSessions<>(stored);
    }

    /** Deletes sessions that ended; two nodes doing it at once only wait for each other. */
    @Component
    static class Cleaning {
        private final JdbcIndexedSessionRepository stored;

        Cleaning(JdbcIndexedSessionRepository stored) {
            this.stored = stored;
        }

        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
        void removeEnded() {
            stored.cleanUpExpiredSessions();
        }
    }
}
