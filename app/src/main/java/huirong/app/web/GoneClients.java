package huirong.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/**
 * Tells clients that have gone from everything else that has gone. A transaction whose database goes away while it ends fails with the
 * same words as an answer that nobody reads any more, and would be answered 200 with nothing in it: only what the answer itself threw is
 * the client's.
 */
final class GoneClients extends DefaultHandlerExceptionResolver {
    @Override
    protected @Nullable ModelAndView handleDisconnectedClientException(
            Exception gone, HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) {
        return gone instanceof IOException ? super.handleDisconnectedClientException(gone, request, response, handler) : null;
    }
}
