// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.springframework.mock.web.MockHttpServletResponse;

/** The answer to somebody whose connection breaks after some bytes. */
final class GoneReader extends MockHttpServletResponse {
    private int left;

    GoneReader(int after) {
        this.left = after;
    }

    boolean isGone() {
        return left < 0;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("Broken pipe");
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
