// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Documents in a bucket ({@code objects/ab/abcd...}); a local folder only for what is being looked at. */
final class S3Store implements DocumentStore, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final S3Client client;
    private final String bucket;
    private final Incoming incoming;

    S3Store(S3Settings settings, Incoming incoming) {
        this.bucket = settings.bucket().strip();
        this.incoming = incoming;
        this.client = client(settings);
    }

    private static S3Client client(S3Settings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(
                        settings.accessKey().isBlank()
                                ? DefaultCredentialsProvider.builder().build()
                                : StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        @Nullable URI address = settings.address();
        return (address == null ? builder : builder.endpointOverride(address)).build();
    }

    @Override
    public Received receive(InputStream content, long mostBytes) throws IOException {
        return new S3Received(this, incoming.take(content, mostBytes));
    }

    @Override
    public InputStream open(ContentHash hash) {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(hash)));
        } catch (SdkException e) {
            throw new StoreUnavailable(e);
        }
    }

    @Override
    public void remove(ContentHash hash) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key(hash)));
        } catch (SdkException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Sent with its SHA-256: the server refuses what was changed on the way. */
    void keep(Incoming.Taken taken) {
        try {
            if (!isThere(taken)) {
                String sum = Base64.getEncoder().encodeToString(taken.hash().bytes());
                client.putObject(
                        put -> put.bucket(bucket).key(key(taken.hash())).checksumSHA256(sum),
                        RequestBody.fromFile(taken.file()));
            }
        } catch (SdkException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** An object of another size was damaged outside Respi: the sound content takes its place. */
    private boolean isThere(Incoming.Taken taken) {
        try {
            return client.headObject(head -> head.bucket(bucket).key(key(taken.hash())))
                            .contentLength()
                    == taken.size();
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    private static String key(ContentHash hash) {
        return "objects/" + hash.hex().substring(0, 2) + "/" + hash.hex();
    }

    @Override
    public void close() {
        client.close();
    }

    private record S3Received(S3Store store, Incoming.Taken taken) implements Received {
        @Override
        public Path file() {
            return taken.file();
        }

        @Override
        public long size() {
            return taken.size();
        }

        @Override
        public ContentHash hash() {
            return taken.hash();
        }

        @Override
        public void keep() {
            store.keep(taken);
        }

        @Override
        public void close() {
            Incoming.discard(taken.file());
        }
    }
}
