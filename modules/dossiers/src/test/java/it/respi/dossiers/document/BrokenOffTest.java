// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.dossiers.document.intake.Samples;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.dossiers.document.reader.Contents;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.DispatcherServlet;

/** Readers who go away in the middle: a real server and a connection that is cut. */
class BrokenOffTest extends DocumentDoors {
    private static final String NAME = "carta di zanfrusco.pdf";
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Autowired
    DocumentRegister register;

    @Autowired
    ContentLedger ledger;

    @Autowired
    DocumentStore store;

    @TempDir
    Path temp;

    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Tomcat server = new Tomcat();

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(temp.toString());
        server.setPort(0);
        server.getConnector().setProperty("address", "127.0.0.1");
        Context root = server.addContext("", temp.toString());
        DispatcherServlet pages = new DispatcherServlet();
        pages.setApplicationContext(context); // given, so the server does not end it
        Tomcat.addServlet(root, "pages", pages).setAsyncSupported(true);
        root.addServletMappingDecoded("/", "pages");
        root.addFilterDef(signedIn());
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("signedIn");
        everywhere.addURLPattern("/*");
        root.addFilterMap(everywhere);
        server.start();
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stop() throws LifecycleException {
        logger().detachAppender(log);
        server.stop();
        server.destroy();
    }

    @Test
    void anOriginalThatIsBrokenOffLeavesNothingOpenAndNothingInTheLogButItsEntry() throws Exception {
        ContentHash hash = kept(new byte[25 << 20]);
        for (String path : List.of(LIST + "/" + id(), API + "/" + id())) {
            askAndGoAway(path, 1024);
            assertThat(ended.poll(20, TimeUnit.SECONDS)).isEqualTo(path + " done");
            assertThat(openFiles()).noneMatch(file -> file.endsWith(hash.hex()));
        }
        assertThat(accesses()).isEqualTo(2);
        assertNoFailureInTheLog();
    }

    @Test
    void pagesThatNobodyWaitsForAnyMoreKeepNoPlaceOfTheReader() throws Exception {
        send(page("D01").file(file("files", NAME, Samples.written("Una riga"))));
        String path = LIST + "/" + id() + "/pagine/1.png";
        for (int i = 0; i < 3; i++) { // one more than there are places
            askAndGoAway(path, 0);
            assertThat(ended.poll(20, TimeUnit.SECONDS)).isEqualTo(path + " done");
        }
        assertThat(send(get(path)).getResponse().getStatus()).isEqualTo(200);
        assertThat(accesses()).isEqualTo(4);
        assertNoFailureInTheLog();
    }

    private void assertNoFailureInTheLog() {
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.ERROR));
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(said -> said.contains("zanfrusco"));
    }

    private FilterDef signedIn() {
        FilterDef filter = new FilterDef();
        filter.setFilterName("signedIn");
        filter.setAsyncSupported("true");
        filter.setFilter((request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            String how = " failed";
            begun.add(path);
            as(DESK);
            try {
                chain.doFilter(request, response);
                how = " done";
            } finally {
                SecurityContextHolder.clearContext();
                ended.add(path + how);
            }
        });
        return filter;
    }

    /** Reads so much of the answer and cuts the connection. */
    private void askAndGoAway(String path, int bytes) throws Exception {
        try (Socket reader = new Socket()) {
            reader.setReceiveBufferSize(8192);
            reader.setSoLinger(true, 0);
            reader.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort()));
            String asked = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            reader.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            assertThat(begun.poll(20, TimeUnit.SECONDS)).isEqualTo(path);
            byte[] read = reader.getInputStream().readNBytes(bytes);
            assertThat(new String(read, StandardCharsets.US_ASCII)).startsWith(bytes == 0 ? "" : "HTTP/1.1 200");
        }
    }

    private ContentHash kept(byte[] content) throws IOException {
        try (DocumentStore.Received received = store.receive(new ByteArrayInputStream(content), content.length)) {
            ledger.expect(received.hash());
            received.keep();
            StoredFile file = new StoredFile(
                    NAME, new Contents(FileType.PDF, 1, ""), content.length, received.hash(), ScanState.CLEAN);
            register.record(DESK, NUMBER, Particulars.of("D01"), List.of(file));
            return received.hash();
        }
    }

    private int accesses() {
        return jdbc.sql("select count(*) from platform_audit where action = 'OPEN_DOCUMENT'")
                .query(Integer.class)
                .single();
    }

    /** What this process has open, where the system tells. */
    private static List<String> openFiles() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(OPEN_FILES)) {
            return all.map(BrokenOffTest::target).toList();
        }
    }

    private static String target(Path open) {
        try {
            return Files.readSymbolicLink(open).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
