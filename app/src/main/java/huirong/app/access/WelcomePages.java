package huirong.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting a password and a second factor by a one-time link. */
@Controller
class WelcomePages {
    private final Welcomes welcomes;
    private final Sessions sessions;

    WelcomePages(Welcomes welcomes, Sessions sessions) {
        this.welcomes = welcomes;
        this.sessions = sessions;
    }

    @GetMapping("/welcome/{token}")
    String welcome(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, Map.of(), model, response);
    }

    @PostMapping("/welcome/{token}")
    String redeem(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String repeated,
            @RequestParam(required = false) @Nullable String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (welcomes.redeem(token, password, repeated, code)) {
            case Redemption.Gone gone -> page(token, Map.of(), model, response);
            case Redemption.Faulty faulty -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(token, faulty.faults(), model, response);
            }
            case Redemption.Done done -> {
                if (done.waits()) yield "redirect:/login?waiting";
                if (!done.signsIn()) yield "redirect:/login?set";
                sessions.begin(done.account(), request, response);
                yield "redirect:/";
            }
        };
    }

    /** A link that works no more gets the same page whether it was used, ran out or never was. */
    private String page(String token, Map<String, String> faults, Model model, HttpServletResponse response) {
        Optional<Welcome> welcome = welcomes.find(token);
        // The address, and perhaps the page, holds a secret: it goes to no other site and into no cache.
        response.setHeader("Referrer-Policy", "no-referrer");
        if (welcome.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "access/link-spent";
        }
        model.addAttribute("welcome", welcome.get());
        model.addAttribute("token", token);
        model.addAttribute("faults", faults);
        return "access/welcome";
    }
}
