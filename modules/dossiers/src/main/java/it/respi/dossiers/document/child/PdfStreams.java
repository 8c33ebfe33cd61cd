// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * How much the streams of a PDF unpack to, counted without keeping it. A picture may be as large as its sides say, all
 * the rest together {@value #MOST_OF_ALL} bytes.
 */
final class PdfStreams {
    /** 200 MB. */
    static final long MOST_OF_ALL = 200L << 20;

    /** Of one pixel: four colours of 16 bits. */
    private static final long MOST_OF_PIXEL = 8;

    private static final long PICTURE_EXTRA = 1L << 20;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Their sides were looked at; what they unpack to is pixels. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final byte[] buffer = new byte[65_536];
    private long unpacked;

    /** @throws RuleBroken {@code upload.pdf.too-complex} or {@code upload.image.too-big} */
    void look(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            long width = stream.getLong(COSName.WIDTH);
            long height = stream.getLong(COSName.HEIGHT);
            Pictures.refuseTooBig(width, height);
            size(stream, width * height * MOST_OF_PIXEL + PICTURE_EXTRA);
        } else {
            unpacked += size(stream, MOST_OF_ALL - unpacked);
        }
    }

    private long size(COSStream stream, long most) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        int flates = 0;
        while (flates < filters.size() && FLATE.contains(filters.get(flates))) {
            flates++;
        }
        if (flates < filters.size() && !PICTURES.contains(filters.get(flates))) {
            // seldom used: the library unpacks it in memory, and the memory of this process is the limit
            try (InputStream whole = stream.createInputStream()) {
                return count(whole, most);
            }
        }
        return inflated(stream, flates, most);
    }

    private long inflated(COSStream stream, int times, long most) throws IOException {
        List<Inflater> inflaters = new ArrayList<>();
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < times; i++) {
                Inflater inflater = new Inflater(true);
                inflaters.add(inflater);
                in.skipNBytes(2); // the head, which the library does not look at either
                in = new InflaterInputStream(in, inflater, 8192);
            }
            return count(in, most);
        } catch (EOFException e) {
            return 0; // shorter than a head
        } finally {
            inflaters.forEach(Inflater::end);
        }
    }

    private long count(InputStream in, long most) throws IOException {
        long size = 0;
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new RuleBroken("upload.pdf.too-complex");
                }
            }
        } catch (ZipException | EOFException e) {
            return size; // damaged from here on: nobody unpacks more of it
        }
        return size;
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i) instanceof COSName name ? name : COSName.CRYPT);
            }
        }
        return names;
    }
}
