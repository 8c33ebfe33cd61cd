// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.dossiers.document.child.Answer.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Stands in the place of the real child and does what a taken-over one would try. */
public final class Naughty {
    private Naughty() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        Answer.of(Kind.READY, 0).write(out);
        Order order = Order.read(new DataInputStream(System.in));
        if (order.file().equals("half")) {
            writeHalfAnAnswer(out);
            return;
        }
        String said = switch (order.file()) {
            case "net" -> connect(order.page());
            case "heap" -> eat();
            case "time" -> spin();
            case "disk" -> fill();
            case "environment" -> String.join(",", System.getenv().keySet());
            default -> order.file();
        };
        Answer.of(Kind.TEXT, 0, said).write(out);
    }

    private static void writeHalfAnAnswer(DataOutputStream out) throws IOException {
        out.writeByte(Kind.IMAGE.ordinal());
        out.writeInt(0);
        out.writeInt(1000);
        out.write(new byte[500]);
        out.flush();
    }

    private static String connect(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 2000);
            return "connected";
        } catch (IOException e) {
            return "refused";
        }
    }

    private static String eat() {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            kept.add(new byte[1 << 20]);
        }
        return "ate " + kept.size();
    }

    private static String spin() {
        long turns = 0;
        while (turns >= 0) {
            turns++;
        }
        return "spun";
    }

    private static String fill() {
        try (OutputStream out = Files.newOutputStream(Path.of("large"))) {
            byte[] step = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                out.write(step);
            }
            return "filled";
        } catch (IOException e) {
            return "refused";
        }
    }
}
