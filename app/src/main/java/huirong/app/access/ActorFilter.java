package huirong.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads who acts afresh for every request of a session: a deactivated account, a changed
 * right or an ended session counts at once.
 */
class ActorFilter extends OncePerRequestFilter {
    private final Accounts accounts;
    private final Sessions sessions;

    ActorFilter(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Security.PLAIN_FILES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        if (proof != null && Proof.has(proof, Proof.WHOLE) && !LocalTokenFilter.proven(request)) {
            Optional<Actor> actor =
                    sessions.over(proof) ? Optional.empty() : accounts.actor(proof.getName(), Proof.since(proof));
            if (actor.isPresent()) request.setAttribute(ActorArgument.ATTRIBUTE, actor.get());
            else end(request);
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
