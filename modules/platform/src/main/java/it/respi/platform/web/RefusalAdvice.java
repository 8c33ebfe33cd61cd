// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.refusal.RespiException;
import it.respi.platform.audit.HistoryNotAnchored;
import it.respi.platform.store.StoreUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Every refusal and every failure, once: a page for people, problem+json for programs. Nothing inside leaks. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusalAdvice {
    private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);
    static final String RETRY_SECONDS = "5";

    private final Problems problems;
    private final Frame frame;

    RefusalAdvice(Problems problems, Frame frame) {
        this.problems = problems;
        this.frame = frame;
    }

    @ExceptionHandler
    Object refused(RespiException refusal, HttpServletRequest request) {
        return answer(problems.of(refusal), request, null);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "upload.too-large"), request, null);
    }

    /** The database is away, or too busy: nothing was changed, and what was typed is given back. */
    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    Object unavailable(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        log.warn("Database not available: {}", failure.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "system.unavailable"), request, null);
    }

    /** The place of the documents is full or away. */
    @ExceptionHandler
    Object storeUnavailable(StoreUnavailable failure, HttpServletRequest request, HttpServletResponse response) {
        log.error("Document store not available", failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, StoreUnavailable.CODE), request, null);
    }

    /** The history cannot be vouched for outside: what this network set for that case. */
    @ExceptionHandler
    Object notAnchored(HistoryNotAnchored failure, HttpServletRequest request) {
        log.error("Change refused: {}", failure.getMessage());
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, HistoryNotAnchored.CODE), request, null);
    }

    /** Who asked went away in the middle (a download broken off): nobody is there to be answered, and nothing is wrong. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void goneAway(Exception gone, HttpServletResponse unusable) {
        log.debug(
                "Whoever asked went away before the answer ended: {}",
                gone.getClass().getSimpleName());
    }

    @ExceptionHandler
    void forbidden(AccessDeniedException denied) {
        throw denied; // the security filters answer
    }

    @ExceptionHandler
    Object anything(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof ErrorResponse known) {
            return answer(problems.of(known.getStatusCode(), codeOf(known.getStatusCode())), request, null);
        }
        if (failure instanceof TypeMismatchException) {
            return answer(problems.of(HttpStatus.BAD_REQUEST, "request.wrong"), request, null);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected failure {}", number, failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "system.failure"), request, number);
    }

    private static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "request.not-found";
            case 405 -> "request.method";
            case 413 -> "upload.too-large";
            case 415, 406 -> "request.media";
            default -> "request.wrong";
        };
    }

    private Object answer(ProblemDetail problem, HttpServletRequest request, @Nullable String number) {
        if (number != null) {
            problem.setProperty("errorNumber", number);
        }
        if (wantsJson(request)) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = problems.page(problem, number, problem.getStatus() == 503 ? Resume.of(request) : null);
        // after a failure the menu, which counts, might fail as well
        return problem.getStatus() < 500 ? page.addAllObjects(frame.of(request)) : page;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
