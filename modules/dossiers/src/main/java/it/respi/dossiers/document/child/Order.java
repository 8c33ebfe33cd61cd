// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a child process is asked to do with one file; it does that and ends.
 *
 * @param page of which an image is wanted, from 0; less than 0 to check the file and take its text
 * @param type what the file was found to be
 * @param many 0 for one page as PNG, else how many pages at most, as JPEG, one after the other
 * @param watermark written over the image
 */
public record Order(String file, FileType type, int page, int many, String watermark) {
    private static final int CHECK = -1;

    /** To check a file and take its text. */
    public static Order check(String file, FileType type) {
        return new Order(file, type, CHECK, 0, "");
    }

    boolean isCheck() {
        return page < 0;
    }

    /** Sends it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(file);
        out.writeUTF(type.name());
        out.writeInt(page);
        out.writeInt(many);
        out.writeUTF(watermark);
        out.flush();
    }

    static Order read(DataInputStream in) throws IOException {
        return new Order(in.readUTF(), FileType.valueOf(in.readUTF()), in.readInt(), in.readInt(), in.readUTF());
    }
}
