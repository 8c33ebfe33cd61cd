// SPDX-License-Identifier: EUPL-1.2
package it.respi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Respi: one shared dossier for the offices of a province. */
@SpringBootApplication
@EnableScheduling
public class RespiApplication {
    public static void main(String[] args) {
        SpringApplication.run(RespiApplication.class, args);
    }
}
