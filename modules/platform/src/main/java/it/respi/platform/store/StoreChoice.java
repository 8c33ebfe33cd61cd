// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where documents are kept: a folder, or a store that speaks S3 when a bucket is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Settings.class)
class StoreChoice {
    @Bean
    Incoming incoming(@Value("${respi.documents.dir}") String folder) {
        return new Incoming(here(folder).resolve("incoming"));
    }

    @Bean
    DocumentStore documentStore(@Value("${respi.documents.dir}") String folder, S3Settings s3, Incoming incoming) {
        return s3.isUsed() ? new S3Store(s3, incoming) : new FolderStore(here(folder), incoming);
    }

    private static Path here(String folder) {
        return Path.of(folder).toAbsolutePath();
    }
}
