// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.dossiers.document.child.Answer.Kind;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The program of the child process: gets ready, takes one order from its input, answers on its output, ends. It also
 * ends when its input does, so that none is left when the platform stops.
 */
public final class ReadCommand {
    private ReadCommand() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // nothing but answers may get into the output
        BundledFont.use();
        Warmth.read();
        Answer.of(Kind.READY, 0).write(out);
        Order order;
        try {
            order = Order.read(new DataInputStream(System.in));
        } catch (EOFException e) {
            return;
        }
        Answer.of(Kind.TAKEN, 0).write(out);
        carryOut(order, out);
    }

    private static void carryOut(Order order, DataOutputStream out) throws IOException {
        Path file = Path.of(order.file());
        if (order.many() > 0) {
            PagePictures.send(file, order, out);
            return;
        }
        if (!order.isCheck()) {
            new Answer(Kind.IMAGE, 0, PageImage.png(file, order)).write(out);
            return;
        }
        try {
            Answer.of(Kind.SOUND, FileCheck.pages(file)).write(out);
        } catch (RuleBroken refusal) {
            Object[] args = refusal.args();
            int number = args.length == 1 && args[0] instanceof Integer one ? one : 0;
            Answer.of(Kind.REFUSED, number, refusal.code()).write(out);
            return;
        }
        if (order.type() == FileType.PDF) {
            Answer.of(Kind.TEXT, 0, PageText.of(file)).write(out);
        }
    }
}
