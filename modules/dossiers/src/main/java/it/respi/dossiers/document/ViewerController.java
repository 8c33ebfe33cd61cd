// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A document page by page (visore), with what is known of it beside, and the verdict of who may give one. */
@Controller
class ViewerController {
    private static final String PAGE = "/u/dossier/{number}/documenti/{id:\\d+}/pagine/{page:\\d+}";

    private final PageImages images;
    private final ViewerPage viewer;
    private final Texts texts;

    ViewerController(PageImages images, ViewerPage viewer, Texts texts) {
        this.images = images;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    ModelAndView view(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @PathVariable int page,
            HttpServletRequest request) {
        ViewerPage.Looked looked = viewer.looked(actor, number, id);
        return viewer.of(actor, request, looked, page, ViewerPage.Typed.of(request));
    }

    @GetMapping(PAGE + ".png")
    ResponseEntity<byte[]> image(
            Actor actor, @PathVariable String number, @PathVariable long id, @PathVariable int page) {
        return images.page(actor, number, id, page)
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(png))
                .orElseGet(() -> NotDrawn.saying(texts.say("viewer.not-drawn")));
    }
}
