package huirong.app.access;

import huirong.app.access.factor.SecondFactors;
import huirong.app.access.provider.IdentityProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: login and password, then for all but people of firms a code of the second factor. */
@Controller
class SignInPages {
    /** Why a person is looking at the sign-in page; each is a message of its own. */
    private static final String[] REASONS = {"wrong", "slow", "again", "out", "set", "factor", "waiting", "ended", "closed", "unproven", "away"};

    /** The page for whose sake most people without a session come: its way in says why there is a sign-in before it. */
    private static final String JOIN = "/join";

    private final SignIn signIn;
    private final Sessions sessions;
    private final RequestCache asked;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final MachineTime time;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            RequestCache asked,
            IdentityProvider provider,
            Accounts accounts,
            MachineTime time) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.asked = asked;
        this.provider = provider;
        this.accounts = accounts;
        this.time = time;
    }

    @GetMapping("/login")
    String login(
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute(
                "reason",
                Arrays.stream(REASONS).filter(parameters::containsKey).findFirst().orElseGet(() -> joining(request, response) ? "join" : null));
        model.addAttribute("provider", provider.set());
        return "access/login";
    }

    /** Leads on to the identity provider, if it answers. */
    @GetMapping("/login/provider")
    String provider() {
        return provider.reachable()
                ? "redirect:/oauth2/authorization/" + IdentityProvider.NAME
                : "redirect:/login?away";
    }

    @GetMapping("/login/code")
    String code(Authentication proof) {
        return sessions.over(proof) ? "redirect:/login?again" : "access/login-code";
    }

    @PostMapping("/login/code")
    String code(
            Authentication proof,
            @RequestParam String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (sessions.over(proof)) return "redirect:/login?again";
        SecondFactors.Answer answer = signIn.code(proof.getName(), code, request.getRemoteAddr());
        if (answer != SecondFactors.Answer.RIGHT) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", Map.of("code", "code." + answer));
            return "access/login-code";
        }
        String wanted = Optional.ofNullable(asked.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElseGet(() -> accounts.actor(proof.getName(), time.now())
                        .map(Landing::of)
                        .orElse("/"));
        asked.removeRequest(request, response);
        sessions.begin(proof.getName(), request, response);
        return "redirect:" + wanted;
    }

    private boolean joining(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(asked.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .map(url -> URI.create(url).getPath())
                .filter((request.getContextPath() + JOIN)::equals)
                .isPresent();
    }
}
