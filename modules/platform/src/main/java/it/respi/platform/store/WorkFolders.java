// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes what killed nodes left on this machine, at the start and every day; uploads arrive in the folder too. */
@Configuration(proxyBeanMethods = false)
class WorkFolders {
    private static final Logger log = LoggerFactory.getLogger(WorkFolders.class);

    @Scheduled(initialDelayString = "PT0S", fixedDelayString = "P1D")
    void sweep() {
        int gone = WorkFolder.ofProcess().sweep();
        if (gone > 0) {
            log.info("removed {} folders that killed nodes left", gone);
        }
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> arrivingUploads() {
        return server -> {
            try {
                server.setBaseDirectory(WorkFolder.folder("server").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for arriving uploads", e);
            }
        };
    }
}
