// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

class SessionValuesTest {
    private static final byte[] PLACE = "session".getBytes(StandardCharsets.UTF_8);

    private final Aead key = key();
    private final GenericConversionService values = SessionValues.conversion(key);

    @Test
    void givesBackWhatItSealed() {
        byte[] sealed = values.convert(List.of("Parola Digitata"), byte[].class);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Parola", "java");
        assertThat(values.convert(sealed, Object.class)).isEqualTo(List.of("Parola Digitata"));
    }

    @Test
    void leavesOutWhatAnotherKeySealedOrAnotherVersionWrote() throws GeneralSecurityException {
        byte[] other = SessionValues.conversion(key()).convert("x", byte[].class);
        String plain = new String(new SerializingConverter().convert(new Known()), StandardCharsets.ISO_8859_1);
        byte[] unknown = plain.replace("ValuesTest", "ValuesXest").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(values.convert(other, Object.class)).isNull();
        assertThat(values.convert(key.encrypt(unknown, PLACE), Object.class)).isNull();
    }

    @Test
    void readsBackOnlyClassesItKnows() throws GeneralSecurityException {
        byte[] foreign = new SerializingConverter().convert(new java.awt.Point(1, 2));

        assertThat(values.convert(key.encrypt(foreign, PLACE), Object.class)).isNull();
    }

    static Aead key() {
        try {
            AeadConfig.register();
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Known() implements java.io.Serializable {}
}
