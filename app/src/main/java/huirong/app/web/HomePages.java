package huirong.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and where a signed-in person goes from here. */
@Controller
class HomePages {
    @GetMapping("/")
    String home() {
        return "web/home";
    }
}
