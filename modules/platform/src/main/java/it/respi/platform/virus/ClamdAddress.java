// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;

/** Where clamd listens: {@code host:port} or the path of a socket. */
final class ClamdAddress {
    private ClamdAddress() {}

    static SocketAddress of(String text) {
        if (text.startsWith("/")) {
            return UnixDomainSocketAddress.of(text);
        }
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("RESPI_CLAMD must be host:port or the path of a socket");
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
