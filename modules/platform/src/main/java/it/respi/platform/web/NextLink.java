// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.platform.data.Slice;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A piece of a list for programs: where the next begins stands in the header {@code Link} (RFC 8288). */
public final class NextLink {
    /** Name of the parameter that asks for the next piece. */
    public static final String CURSOR = "cursor";

    private NextLink() {}

    /** @param path of the list, with what else was asked of it */
    public static <T> ResponseEntity<List<T>> answer(Slice<T> slice, String path) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (slice.next() != null) {
            String sign = path.contains("?") ? "&" : "?";
            answer.header(HttpHeaders.LINK, "<" + path + sign + CURSOR + "=" + slice.next() + ">; rel=\"next\"");
        }
        return answer.body(slice.items());
    }
}
