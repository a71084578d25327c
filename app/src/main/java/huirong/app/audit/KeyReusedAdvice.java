package huirong.app.audit;

import huirong.app.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 409 to a form or call whose key was used for something else, typically a page sent a second time after a change. */
@ControllerAdvice
class KeyReusedAdvice {
    @ExceptionHandler(Acts.KeyReused.class)
    void keyReused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal.send(request, response, HttpStatus.CONFLICT, "key-reused");
    }
}
