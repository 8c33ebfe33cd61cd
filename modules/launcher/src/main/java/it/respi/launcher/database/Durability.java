// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.database;

import java.util.List;

/** What a power cut may cost. */
public enum Durability {
    /** Nothing that was acknowledged. */
    FULL("--innodb-flush-log-at-trx-commit=1 --innodb-log-file-size=64M --innodb-buffer-pool-size=128M"),
    /** Everything: the data of a test run, faster. */
    NONE("--innodb-flush-log-at-trx-commit=0 --innodb-log-file-size=16M --innodb-buffer-pool-size=64M"
            + " --innodb-doublewrite=0 --innodb-buffer-pool-dump-at-shutdown=0");

    private final String arguments;

    Durability(String arguments) {
        this.arguments = arguments;
    }

    /** Arguments of the server for this choice. */
    public List<String> arguments() {
        return List.of(arguments.split(" ", -1));
    }
}
