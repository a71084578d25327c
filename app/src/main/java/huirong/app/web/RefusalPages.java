package huirong.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where every refusal and every failure ends: one page, or one problem document. */
@Controller
class RefusalPages implements ErrorController {
    private static final Map<HttpStatus, String> CODES = Map.of(
            HttpStatus.UNAUTHORIZED, "sign-in",
            HttpStatus.FORBIDDEN, "form-expired",
            HttpStatus.NOT_FOUND, "not-found",
            HttpStatus.METHOD_NOT_ALLOWED, "method",
            HttpStatus.NOT_ACCEPTABLE, "accept",
            HttpStatus.CONTENT_TOO_LARGE, "too-large",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type");

    private final MessageSource messages;
    private final Problems problems;
    private final Figures figures;

    RefusalPages(MessageSource messages, Problems problems, Figures figures) {
        this.messages = messages;
        this.problems = problems;
        this.figures = figures;
    }

    @RequestMapping("/error")
    Object refusal(HttpServletRequest request, Locale locale) {
        HttpStatus status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        String code = Optional.ofNullable((String) request.getAttribute(Refusal.CODE))
                .orElseGet(() -> CODES.getOrDefault(status, status.is5xxServerError() ? "failure" : "request"));
        Object[] arguments = Optional.ofNullable((Object[]) request.getAttribute(Refusal.ARGUMENTS))
                .orElseGet(() -> new Object[0]);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null && path.toString().startsWith(request.getContextPath() + "/api/")) {
            ResponseEntity<ProblemDetail> problem = problems.said(status, code, arguments);
            Objects.requireNonNull(problem.getBody()).setInstance(URI.create(path.toString()));
            return problem;
        }
        // An address that only takes forms: whoever opens it, say from the history, is led to the page above that has the form.
        if (status == HttpStatus.METHOD_NOT_ALLOWED && path != null && "GET".equals(request.getMethod()))
            return new ModelAndView("redirect:" + above(path.toString().substring(request.getContextPath().length())));
        ModelAndView page = new ModelAndView("web/refusal", status);
        page.addObject("code", code);
        page.addObject("heading", title(code, locale));
        page.addObject("arguments", Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? figures.day(day) : argument)
                .toArray());
        return page;
    }

    private static String above(String path) {
        return path.equals("/requests") ? "/requests/new" : path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }

    /** Of its own, or what any other has. */
    private String title(String code, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(
                "refusal.title." + code, null, messages.getMessage("refusal.title", null, locale), locale));
    }
}
