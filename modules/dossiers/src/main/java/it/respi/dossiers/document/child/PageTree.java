// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, counted one by one: the number that a file says of itself is not believed. */
final class PageTree {
    private PageTree() {}

    /**
     * How many pages the tree has; more than {@code most} is answered as soon as it is known.
     *
     * @throws IOException when a page is missing or the tree runs in a circle
     */
    static int count(COSDictionary catalog, int most) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        nodes.push(dictionary(catalog.getDictionaryObject(COSName.PAGES)));
        int pages = 0;
        while (!nodes.isEmpty() && pages <= most) {
            COSDictionary node = nodes.pop();
            if (!seen.add(node)) {
                throw new IOException("a page appears twice");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            } else {
                add(kids, nodes);
            }
        }
        return pages;
    }

    private static void add(COSArray kids, Deque<COSDictionary> nodes) throws IOException {
        for (int i = 0; i < kids.size(); i++) {
            nodes.push(dictionary(kids.getObject(i)));
        }
    }

    private static COSDictionary dictionary(@Nullable COSBase base) throws IOException {
        if (base instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw new IOException("a page is missing");
    }
}
