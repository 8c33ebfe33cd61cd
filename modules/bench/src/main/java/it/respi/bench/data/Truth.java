// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import com.google.crypto.tink.Mac;
import it.respi.dossiers.NumberMarks;
import it.respi.platform.audit.Links;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application's own rules for what it computes before it writes: marks of numbers, sealed fields and links of the history, with the
 * keys of the network. What is invented is written by them, so that nothing has to be entered or chained again.
 *
 * @param together what is sealed in one of these remembers the keys that it made
 */
public record Truth(NumberMarks marks, FieldCipher cipher, Links links, TransactionOperations together) {

    /** With the keys of a folder, which the application has made for this database. */
    public static Truth of(Path keys, String url, String user, String password) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("bench", Map.of("respi.keys.dir", keys.toString())));
            DataSource database = new DriverManagerDataSource(url, user, password);
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
            context.registerBean(
                    TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
            context.scan(Keys.class.getPackageName());
            context.register(NumberMarks.class);
            context.refresh();
            return new Truth(
                    context.getBean(NumberMarks.class),
                    context.getBean(FieldCipher.class),
                    new Links(context.getBean(Keys.class).primitive(KeyPurpose.AUDIT, Mac.class)),
                    context.getBean(TransactionTemplate.class));
        }
    }
}
