// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {
    private final Frame frame;

    LayoutAdvice(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAllAttributes(frame.of(request));
    }
}
