// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A store that speaks the protocol of Amazon S3.
 *
 * @param bucket empty: documents stand in a folder
 * @param endpoint address of the server; empty for Amazon's own
 * @param pathStyle whether the bucket stands in the path and not in the name of the host
 */
@ConfigurationProperties("respi.documents.s3")
record S3Settings(
        @DefaultValue("") String bucket,
        @DefaultValue("") String endpoint,
        @DefaultValue("eu-south-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("true") boolean pathStyle) {

    boolean isUsed() {
        return !bucket.isBlank();
    }

    @Nullable
    URI address() {
        return endpoint.isBlank() ? null : URI.create(endpoint.strip());
    }

    @Override
    public String toString() {
        return "bucket " + bucket + " at " + endpoint; // never its keys
    }
}
