package huirong.app.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Problem documents (RFC 9457) of the HTTP API: a stable code, and a sentence in both languages. */
@Component
public final class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param code stable, for programs, for example {@code delivery.digest}
     * @param chinese sentence for people
     * @param english the same sentence
     */
    public static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, String chinese, String english) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, english);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        problem.setProperty("zh", chinese);
        problem.setProperty("en", english);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The problem whose sentences are the message {@code problem.<code>} in both languages. */
    public ResponseEntity<ProblemDetail> said(HttpStatus status, String code, Object... arguments) {
        String key = "problem." + code;
        return of(
                status,
                code,
                messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE),
                messages.getMessage(key, arguments, Locale.ENGLISH));
    }
}
