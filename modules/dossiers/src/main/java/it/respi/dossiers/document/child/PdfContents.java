// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Goes through every object of a PDF, wherever it hangs, and refuses what acts, hides another file or swells. */
final class PdfContents {
    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");
    private static final Set<String> HIDES =
            Set.of("EmbeddedFile", "FileAttachment", "RichMedia", "Movie", "Screen", "Sound", "3D");
    private static final List<String> HARMLESS_LINKS = List.of("http://", "https://", "mailto:", "tel:");

    private final PdfStreams streams = new PdfStreams();

    private PdfContents() {}

    /** @throws RuleBroken {@code upload.pdf.active}, {@code upload.pdf.attached}, {@code upload.pdf.form},
     *     {@code upload.pdf.too-complex} or {@code upload.image.too-big} */
    static void check(COSDocument document) throws IOException {
        PdfContents contents = new PdfContents();
        contents.look(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            contents.look(document.getObjectFromPool(key).getObject());
        }
    }

    /** References are not followed: what they point to is looked at in its own place. */
    private void look(@Nullable COSBase base) throws IOException {
        if (base instanceof COSDictionary dictionary) {
            lookAt(dictionary);
            for (COSName key : dictionary.keySet()) {
                look(direct(dictionary.getItem(key)));
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(direct(array.get(i)));
            }
        }
        if (base instanceof COSStream stream) {
            streams.look(stream);
        }
    }

    private static @Nullable COSBase direct(@Nullable COSBase item) {
        return item instanceof COSObject ? null : item;
    }

    private static void lookAt(COSDictionary it) {
        refuse(ACTS.contains(name(it, COSName.S)) || has(it, "JS") || has(it, "JavaScript"), "upload.pdf.active");
        refuse(
                it.containsKey(COSName.OPEN_ACTION) && !isJump(it.getDictionaryObject(COSName.OPEN_ACTION)),
                "upload.pdf.active");
        refuse(
                it.getDictionaryObject(COSName.URI) instanceof COSString link && !isHarmless(link.getString()),
                "upload.pdf.active");
        boolean hides = HIDES.contains(name(it, COSName.TYPE)) || HIDES.contains(name(it, COSName.SUBTYPE));
        refuse(hides || has(it, "EmbeddedFiles") || has(it, "EF"), "upload.pdf.attached");
        refuse(has(it, "XFA"), "upload.pdf.form");
    }

    /** To open at a certain page is what many programs write; anything else would act by itself. */
    private static boolean isJump(@Nullable COSBase action) {
        return !(action instanceof COSDictionary dictionary) || "GoTo".equals(name(dictionary, COSName.S));
    }

    private static boolean isHarmless(String link) {
        String plain = link.strip().toLowerCase(Locale.ROOT);
        return !plain.contains(":") && !plain.startsWith("\\") && !plain.startsWith("//")
                || HARMLESS_LINKS.stream().anyMatch(plain::startsWith);
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static boolean has(COSDictionary dictionary, String key) {
        return dictionary.containsKey(key);
    }

    private static void refuse(boolean reason, String code) {
        if (reason) {
            throw new RuleBroken(code);
        }
    }
}
