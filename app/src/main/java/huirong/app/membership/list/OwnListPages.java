package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a firm reads of the lists it stands on. */
@Controller
class OwnListPages {
    private final OwnListings own;

    OwnListPages(OwnListings own) {
        this.own = own;
    }

    @GetMapping("/my/lists")
    String own(Actor actor, Model model) {
        String firm = actor.firm();
        if (firm == null) throw new NotVisible("lists");
        model.addAttribute("listings", own.of(firm));
        return "membership/my-lists";
    }
}
