// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.paper.Paper.About;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a file good for the archive, PDF/A-2b (ISO 19005-2): it says what it is and what its colours mean. */
final class Archive {
    private static final String MAKER = "Respi";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Archive() {}

    /** Describes the file; the same input gives the same bytes. */
    static void describe(PDDocument document, About about) throws IOException {
        ZonedDateTime at = about.at().truncatedTo(ChronoUnit.SECONDS);
        var info = new PDDocumentInformation();
        info.setTitle(about.title());
        info.setCreator(MAKER);
        info.setProducer(MAKER);
        info.setCreationDate(GregorianCalendar.from(at));
        info.setModificationDate(GregorianCalendar.from(at));
        document.setDocumentInformation(info);
        document.setDocumentId(about.at().toInstant().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language().toLanguageTag());
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(about.title(), at).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        colours(document, catalog);
    }

    private static void colours(PDDocument document, PDDocumentCatalog catalog) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private static String xmp(String title, ZonedDateTime at) {
        String moment = at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <xmp:CreatorTool>%3$s</xmp:CreatorTool>
                <xmp:CreateDate>%2$s</xmp:CreateDate>
                <xmp:ModifyDate>%2$s</xmp:ModifyDate>
                <pdf:Producer>%3$s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(title), moment, MAKER);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
