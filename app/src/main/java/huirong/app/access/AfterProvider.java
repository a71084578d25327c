package huirong.app.access;

import huirong.app.access.provider.Statement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Turns what the provider stated into a session of the person's account, and forgets the provider's own proof. */
class AfterProvider implements AuthenticationSuccessHandler {
    private final Identities identities;
    private final Sessions sessions;
    private final RequestCache asked;

    AfterProvider(Identities identities, Sessions sessions, RequestCache asked) {
        this.identities = identities;
        this.sessions = sessions;
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        Optional<SavedRequest> wanted = Optional.ofNullable(asked.getRequest(request, response));
        Optional<String> account;
        try {
            account = proof.getPrincipal() instanceof OidcUser user
                    ? Statement.of(user).flatMap(identities::arrived)
                    : Optional.empty();
            account.ifPresent(own -> {
                asked.removeRequest(request, response);
                sessions.begin(own, request, response);
            });
        } catch (RuntimeException failed) {
            forget(request);
            throw failed;
        }
        if (account.isEmpty()) {
            forget(request);
            response.sendRedirect(request.getContextPath() + "/login?closed");
            return;
        }
        response.sendRedirect(
                wanted.map(SavedRequest::getRedirectUrl).orElse(request.getContextPath() + Landing.FIRM));
    }

    /** The provider's proof opens nothing here: whoever kept it without an account would be sent from page to page. */
    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
    }
}
