// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real cipher, for tests of other packages. */
public final class CipherOfTests {
    private CipherOfTests() {}

    public static FieldCipher with(Path keys, JdbcClient jdbc) {
        return new FieldCipher(new DataKeys(new Keys(keys, jdbc), jdbc));
    }
}
