package huirong.app.audit;

import huirong.app.access.AccessActed;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** Answers 404 to whoever asks for what is not theirs to see, and records that they asked. */
@ControllerAdvice
class NotVisibleAdvice {
    private final Audit audit;

    NotVisibleAdvice(Audit audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    void notVisible(NotVisible refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = (Actor) request.getAttribute("actor");
        audit.record(new NewEntry(
                actor == null ? AccessActed.NOBODY : actor.account(),
                actor == null ? AccessActed.NOBODY : actor.organisation().code(),
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                refusal.asked(),
                "not-found",
                false));
        Refusal.send(request, response, HttpStatus.NOT_FOUND, refusal.code(), refusal.arguments());
    }
}
