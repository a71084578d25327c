package huirong.app.audit;

import huirong.app.access.Actor;
import huirong.app.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers 409 to a form or call whose key was used for something else, typically a page sent a second time after a change,
 * and records that nothing was done.
 */
@ControllerAdvice
class KeyReusedAdvice {
    private static final String CODE = "key-reused";

    private final Audit audit;

    KeyReusedAdvice(Audit audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    void keyReused(Acts.KeyReused reused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        audit.record((Actor) request.getAttribute("actor"), reused.act, reused.about, CODE, false);
        Refusal.send(request, response, HttpStatus.CONFLICT, CODE);
    }
}
