package huirong.app.access;

import huirong.app.web.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Commands on the server's own machine: {@code Authorization: Bearer <local token>}, and {@code Huirong-As} with the code
 * of the organisation they act for, the operator if there is none. Browsers never send such a header by themselves, so
 * these requests need no protection against forged forms.
 */
class LocalTokenFilter extends OncePerRequestFilter {
    static final String AS = "Huirong-As";
    private static final String BEARER = "Bearer ";
    private static final String PROVEN = LocalTokenFilter.class.getName();

    private final LocalToken token;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    LocalTokenFilter(LocalToken token, Organisations organisations, ApplicationEventPublisher events) {
        this.token = token;
        this.organisations = organisations;
        this.events = events;
    }

    /** True for a request that came with the right token. */
    static boolean proven(HttpServletRequest request) {
        return request.getAttribute(PROVEN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        boolean right = header.startsWith(BEARER) && token.matches(header.substring(BEARER.length()));
        if (!right || !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            events.publishEvent(AccessActed.refused(AccessActed.NOBODY, "local-token", request.getRequestURI()));
            Refusal.send(request, response, HttpStatus.UNAUTHORIZED, "local-token");
            return;
        }
        String code = Optional.ofNullable(request.getHeader(AS)).orElse(Organisation.OPERATOR);
        Optional<Organisation> organisation = organisations.find(code);
        if (organisation.isEmpty()) {
            events.publishEvent(AccessActed.refused(Actor.LOCAL, "local-token", "organisation " + code));
            Refusal.send(request, response, HttpStatus.NOT_FOUND, "not-found");
            return;
        }
        admit(request, response, organisation.get());
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, Organisation organisation) {
        request.setAttribute(PROVEN, true);
        request.setAttribute(
                ActorArgument.ATTRIBUTE,
                new Actor(Actor.LOCAL, organisation.chinese(), organisation, Role.ADMINISTRATOR));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Proof.of(Actor.LOCAL, Proof.WHOLE, Instant.EPOCH));
        SecurityContextHolder.setContext(context);
        // Kept with the request, for the second pass of an answer that is streamed.
        contexts.saveContext(context, request, response);
    }
}
