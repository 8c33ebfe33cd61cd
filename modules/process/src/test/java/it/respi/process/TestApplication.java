// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TestApplication {}
