// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * A session that ended while somebody was writing. What was sent is kept for the moment of the new sign-in and shown
 * again; nothing is carried out before the person has pressed the button once more. Requests from other sites are not
 * kept.
 */
@Component
class ExpiredSession implements AccessDeniedHandler, AuthenticationSuccessHandler {
    static final String RESUME = "/u/riprendi";

    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();
    private final SavedRequestAwareAuthenticationSuccessHandler toSavedPage =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final AccessDeniedHandlerImpl forbidden = new AccessDeniedHandlerImpl();

    ExpiredSession() {
        cache.setRequestMatcher(ExpiredSession::worthKeeping);
        toSavedPage.setRequestCache(cache);
        toSavedPage.setDefaultTargetUrl("/u");
    }

    RequestCache requests() {
        return cache;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        boolean sessionEnded =
                refused instanceof CsrfException && CurrentActor.find().isEmpty();
        if (!sessionEnded) {
            forbidden.handle(request, response, refused);
            return;
        }
        if (request.getRequestURI().endsWith("/logout")) {
            response.sendRedirect(request.getContextPath() + "/accesso/uscita");
            return;
        }
        cache.saveRequest(request, response);
        response.sendRedirect(request.getContextPath() + "/oauth2/authorization/" + RealmConfiguration.REGISTRATION);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        SavedRequest saved = cache.getRequest(request, response);
        if (saved != null && "POST".equals(saved.getMethod())) {
            response.sendRedirect(request.getContextPath() + RESUME);
            return;
        }
        toSavedPage.onAuthenticationSuccess(request, response, authentication);
    }

    private static boolean worthKeeping(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean ours = path.equals("/u") || path.startsWith("/u/");
        boolean fragment = request.getHeader("HX-Request") != null;
        boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        return switch (request.getMethod()) {
            case "GET" -> ours && !fragment;
            case "POST" -> ours && !foreign && !isMultipart(request);
            default -> false;
        };
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
