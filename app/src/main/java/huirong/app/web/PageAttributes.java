package huirong.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout of every page needs: its language, how figures are written, and where the same page is in the other one. */
@Component
class PageAttributes implements HandlerInterceptor {
    private final Languages languages;
    private final Figures figures;
    private final Menu menu;
    private final ObjectProvider<Notice> notice;

    PageAttributes(Languages languages, Figures figures, Menu menu, ObjectProvider<Notice> notice) {
        this.languages = languages;
        this.figures = figures;
        this.menu = menu;
        this.notice = notice;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Locale locale = languages.resolveLocale(request);
        if (Languages.known(request.getParameter("lang"))) languages.setLocale(request, response, locale);
        String language = locale.getLanguage();
        request.setAttribute("language", language);
        request.setAttribute("figures", figures);
        request.setAttribute("menu", menu);
        notice.ifAvailable(said -> request.setAttribute("banner", said.text(locale)));
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Optional.ofNullable(failed).orElse(request.getRequestURI()).toString();
        request.setAttribute("path", path);
        request.setAttribute(
                "otherLanguage",
                UriComponentsBuilder.fromPath(path)
                        .query(failed == null ? request.getQueryString() : null)
                        .replaceQueryParam("lang", "en".equals(language) ? "zh" : "en")
                        .build()
                        .toUriString());
        return true;
    }

    /**
     * A form that comes back with what was wrong must be there when somebody goes back to it: a browser cannot ask for it
     * anew. It may keep that answer, until the sign-out; all else is kept nowhere.
     */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        HttpStatusCode status = page == null ? null : page.getStatus();
        if (status != null && status.is4xxClientError() && request.getMethod().equals("POST"))
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
