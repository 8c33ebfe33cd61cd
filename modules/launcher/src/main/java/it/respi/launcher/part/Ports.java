// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
public final class Ports {

    private Ports() {}

    /** A port that is free now. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody listens on {@code port}, on any address that the name localhost stands for. */
    public static boolean isFree(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                if (!canBind(address, port)) {
                    return false;
                }
            }
            return canBind(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean canBind(InetAddress address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
            return true;
        } catch (java.net.BindException e) {
            // an address that this machine does not have (no IPv6) cannot be taken by anybody either
            return String.valueOf(e.getMessage()).contains("assign");
        }
    }
}
