// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.TestDatabase;
import it.respi.platform.crypto.CipherOfTests;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The result of a job (a binder) is a stream out of the store: it is closed however the download ends. */
class HandOutTest {
    private static final long JOB = 7;
    private static final int SIZE = 3 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @SuppressWarnings("NullAway.Init")
    private JobSeal seal;

    @SuppressWarnings("NullAway.Init")
    private Watched stored;

    @SuppressWarnings("NullAway.Init")
    private HandOut.Sealed result;

    @BeforeEach
    void aResult() throws IOException {
        seal = new JobSeal(CipherOfTests.with(keys, database()), JsonMapper.shared());
        byte[] key = seal.freshKey();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = seal.sealing(JOB, key, bytes)) {
            out.write(new byte[SIZE]);
        }
        stored = new Watched(bytes.toByteArray());
        JobResult about = new JobResult("fascicolo.pdf", "application/pdf");
        result = new HandOut.Sealed(JOB, new ContentHash("ab".repeat(32)), seal.sealed(JOB, key), about, SIZE, null);
    }

    @Test
    void isClosedWhenItWasReadToItsEnd() throws IOException {
        ByteArrayOutputStream reader = new ByteArrayOutputStream();
        send(reader);
        assertThat(reader.size()).isEqualTo(SIZE);
        assertThat(stored.closed).isTrue();
    }

    @Test
    void isClosedWhenTheReaderGoesAwayInTheMiddle() {
        assertThatThrownBy(() -> send(new GoesAway())).isInstanceOf(IOException.class);
        assertThat(stored.closed).isTrue();
    }

    @Test
    void isClosedWhenItsKeyWasErasedInThisMoment() {
        seal.erase(JOB);
        assertThatThrownBy(() -> send(new ByteArrayOutputStream())).isInstanceOf(StoreUnavailable.class);
        assertThat(stored.closed).isTrue();
    }

    private void send(OutputStream reader) throws IOException {
        Resource body =
                Objects.requireNonNull(JobController.response(result, new HandOut.Opening(new OneContent(stored), seal))
                        .getBody());
        new ResourceHttpMessageConverter().write(body, MediaType.APPLICATION_PDF, new Answer(reader));
    }

    private static JdbcClient database() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        var source = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }

    private record Answer(OutputStream body, HttpHeaders headers) implements HttpOutputMessage {
        Answer(OutputStream body) {
            this(body, new HttpHeaders());
        }

        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    private static final class GoesAway extends OutputStream {
        private int taken;

        @Override
        public void write(int b) throws IOException {
            if (++taken > SIZE / 2) {
                throw new IOException("connection reset");
            }
        }
    }

    private static final class Watched extends ByteArrayInputStream {
        private boolean closed;

        Watched(byte[] content) {
            super(content);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private record OneContent(InputStream content) implements DocumentStore {
        @Override
        public Received receive(InputStream other, long mostBytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(ContentHash hash) {
            return content;
        }

        @Override
        public void remove(ContentHash hash) {
            throw new UnsupportedOperationException();
        }
    }
}
