// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** An address of another agency that gets every root by POST and answers with a status of 200 to 299. */
final class RootsAddress implements Recipient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    RootsAddress(URI address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "address";
    }

    @Override
    public OptionalLong last() {
        return OptionalLong.empty();
    }

    @Override
    public void hand(List<Root> roots) throws IOException {
        for (Root root : roots) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(root.line()))
                    .build();
            int status = send(request);
            if (status < 200 || status > 299) {
                throw new IOException("root " + root.number() + " was answered with " + status);
            }
        }
    }

    private int send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a root was sent", e);
        }
    }
}
