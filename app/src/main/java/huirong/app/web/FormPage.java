package huirong.app.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** A page with forms: answered with 422 where it comes back because of what was sent. */
public final class FormPage {
    private FormPage() {}

    /** @param faults field to code, as {@link Typed#faults}; empty when the page is merely opened */
    public static ModelAndView of(String template, Model model, Map<String, String> faults) {
        model.addAttribute("faults", faults);
        return new ModelAndView(
                template, model.asMap(), faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
