package huirong.app.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and setting a password by a one-time link. */
@Controller
class SignInPages {
    /** Why a person is looking at the sign-in page; each is a message of its own. */
    private static final String[] REASONS = {"wrong", "slow", "again", "out", "set"};

    private final Accounts accounts;

    SignInPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> parameters, Model model) {
        model.addAttribute(
                "reason",
                Arrays.stream(REASONS).filter(parameters::containsKey).findFirst().orElse(null));
        return "access/login";
    }

    @GetMapping("/welcome/{token}")
    String welcome(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, Map.of(), model, response);
    }

    @PostMapping("/welcome/{token}")
    String set(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String repeated,
            Model model,
            HttpServletResponse response) {
        Optional<Account> account = accounts.welcome(token);
        Optional<Passwords.Fault> fault =
                account.flatMap(welcomed -> Passwords.fault(password, repeated, welcomed.login()));
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String field = fault.get() == Passwords.Fault.NOT_REPEATED ? "repeated" : "password";
            return page(token, Map.of(field, "password." + fault.get()), model, response);
        }
        if (!accounts.redeem(token, password)) return page(token, Map.of(), model, response);
        return "redirect:/login?set";
    }

    /** A link that works no more gets the same page whether it was used, ran out or never was. */
    private String page(String token, Map<String, String> faults, Model model, HttpServletResponse response) {
        Optional<Account> account = accounts.welcome(token);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "access/link-spent";
        }
        // The address holds a secret: it goes to no other site and into no cache.
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("account", account.get());
        model.addAttribute("token", token);
        model.addAttribute("faults", faults);
        return "access/welcome";
    }
}
