// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A parser that measures before it unpacks. To find the pages the library unpacks lists of objects and tables of
 * positions into memory; a file of half a megabyte can make them as large as it likes, so whatever is beyond any honest
 * file is refused before it is unpacked.
 */
final class BoundedPdfParser extends PDFParser {
    /** Objects of a file; 500 pages with tags and fonts have some ten thousand. */
    static final int MOST_OBJECTS = 50_000;

    /** Bytes of one list of objects, unpacked; usual are 20 to 100 kB. */
    private static final long MOST_OF_ONE = 4L << 20;

    /** Bytes of one table of positions, unpacked; {@value #MOST_OBJECTS} objects need 1 MB. */
    private static final long MOST_OF_TABLE = 1L << 20;

    /** Bytes of all that is unpacked. */
    private static final long MOST_OF_ALL = 16L << 20;

    private final XrefTrailerResolver positions = new BoundedPositions();
    private long unpacked;
    private boolean beyondBounds;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.xrefTrailerResolver = positions;
    }

    /** Reads a file that is as it should be. */
    PDDocument strictly() throws IOException {
        return parse(false);
    }

    /**
     * Reads a file whose table of positions is lost, as many programs write it, by searching for the objects. The
     * library does that with a parser of its own, which this class cannot bound; so it is done only for files whose
     * objects stand in plain text.
     */
    PDDocument bySearching() throws IOException {
        return parse(true);
    }

    /** What the library unpacks by itself: it asks tables for their widths and lists for their first object. */
    private static boolean isStructure(COSStream stream) {
        return stream.containsKey(COSName.W)
                || stream.containsKey(COSName.FIRST)
                || COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE));
    }

    /** Whether something was beyond the bounds; what was found then means nothing. */
    boolean isBeyondBounds() {
        return beyondBounds;
    }

    /** Whether the file says so; known as soon as its trailer was found, also when reading it failed after that. */
    boolean isEncrypted() {
        return isEncrypted(positions.getTrailer()) || (document != null && isEncrypted(document.getTrailer()));
    }

    private static boolean isEncrypted(@Nullable COSDictionary trailer) {
        return trailer != null && trailer.containsKey(COSName.ENCRYPT);
    }

    /** Nothing is mended: a page that is missing must not go unnoticed. */
    @Override
    protected void checkPages(COSDictionary catalog) {}

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (isLenient() && stream.containsKey(COSName.W)) {
            throw new IllegalStateException("a table of positions that is not in plain text");
        }
        if (!isStructure(stream)) {
            return stream; // PdfContents measures it
        }
        long most = stream.containsKey(COSName.W) ? MOST_OF_TABLE : MOST_OF_ONE;
        long size = measure(stream, Math.min(most, MOST_OF_ALL - unpacked));
        unpacked += size;
        if (size > most || unpacked > MOST_OF_ALL) {
            throw beyond();
        }
        return stream;
    }

    private long measure(COSStream stream, long most) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || filters instanceof COSArray none && none.size() == 0) {
            return stream.getLength();
        }
        COSBase filter = filters instanceof COSArray one && one.size() == 1 ? one.getObject(0) : filters;
        if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            return inflated(stream, most);
        }
        throw beyond(); // no program packs these lists in another way, or twice
    }

    /** How many bytes it unpacks to, or one step more than {@code most}. */
    private static long inflated(COSStream stream, long most) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] packed = new byte[8192];
        byte[] plain = new byte[65_536];
        long size = 0;
        try (InputStream in = stream.createRawInputStream()) {
            in.skipNBytes(2); // the head, which the library does not look at either
            int read = in.read(packed);
            while (read > 0 && size <= most) {
                inflater.setInput(packed, 0, read);
                int step = inflater.inflate(plain);
                while (step > 0 && size <= most) {
                    size += step;
                    step = inflater.inflate(plain);
                }
                read = inflater.finished() ? -1 : in.read(packed);
            }
            return size;
        } catch (DataFormatException e) {
            return size; // damaged from here on: nobody unpacks more of it
        } finally {
            inflater.end();
        }
    }

    /** Unchecked, because the library goes on after checked ones. */
    private IllegalStateException beyond() {
        beyondBounds = true;
        return new IllegalStateException("beyond the bounds");
    }

    /** The table of positions, which stops growing at its bound. */
    private final class BoundedPositions extends XrefTrailerResolver {
        private int entries;

        @Override
        public void setXRef(COSObjectKey key, long offset) {
            if (++entries > 2 * MOST_OBJECTS) { // each may stand twice, with what was corrected later
                throw beyond();
            }
            super.setXRef(key, offset);
        }
    }
}
