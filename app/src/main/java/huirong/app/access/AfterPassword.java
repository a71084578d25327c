package huirong.app.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads on to the page that was asked for or a firm's home, or to the code if one is still to come: only people of firms need none. */
class AfterPassword extends SavedRequestAwareAuthenticationSuccessHandler {
    AfterPassword(RequestCache asked) {
        setRequestCache(asked);
        setDefaultTargetUrl(Landing.FIRM);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws ServletException, IOException {
        if (Proof.has(proof, Proof.PASSWORD)) getRedirectStrategy().sendRedirect(request, response, "/login/code");
        else super.onAuthenticationSuccess(request, response, proof);
    }
}
