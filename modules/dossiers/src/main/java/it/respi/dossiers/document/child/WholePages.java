// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws whole pages or none. The library leaves a picture out that it cannot decode (JPEG 2000, a damaged scan) and says
 * so only in its log: a page without its scan would pass for an empty sheet.
 */
final class WholePages extends PDFRenderer {
    WholePages(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
            boolean nothingThere = e instanceof MissingOperandException
                    || e instanceof MissingResourceException
                    || e instanceof EmptyGraphicsStackException;
            if (!nothingThere) { // what the file does not hold, no program draws
                throw e;
            }
            super.operatorException(operator, operands, e);
        }
    }
}
