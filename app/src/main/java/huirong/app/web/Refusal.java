package huirong.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Answers a request with a refusal: a problem document under {@code /api}, a page everywhere else. */
public final class Refusal {
    static final String CODE = Refusal.class.getName() + ".code";
    static final String ARGUMENTS = Refusal.class.getName() + ".arguments";

    private Refusal() {}

    /**
     * @param code stable; its sentences are the message {@code problem.<code>} in both languages
     * @param arguments for that message
     */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Object... arguments)
            throws IOException {
        request.setAttribute(CODE, code);
        request.setAttribute(ARGUMENTS, arguments);
        response.sendError(status.value());
    }
}
