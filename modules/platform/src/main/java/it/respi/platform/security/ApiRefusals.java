// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.ObjectMapper;

/** Refusals of the API before a controller is reached, as problem+json (RFC 9457). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver languages;

    ApiRefusals(Problems problems, ObjectMapper json, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean known = refused instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().startsWith("signin.");
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        String code =
                known ? ((OAuth2AuthenticationException) refused).getError().getErrorCode() : "api.unauthenticated";
        if (!known) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        write(response, problems.of(known ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED, code));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        write(response, problems.of(HttpStatus.FORBIDDEN, "api.forbidden"));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
