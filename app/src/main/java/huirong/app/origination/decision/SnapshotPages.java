package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.membership.Zones;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Wording;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The frozen snapshot of a contract, for the bank that signed it: as a paper, and as the text whose hash the contract holds. */
@Controller
@RequestMapping("/asks/{ref}")
class SnapshotPages {
    private final Requests requests;
    private final Reaches reaches;
    private final ProposalStore proposals;
    private final ContractStore contracts;
    private final Zones zones;
    private final PublicRegister register;
    private final Wording wording;

    SnapshotPages(
            Requests requests,
            Reaches reaches,
            ProposalStore proposals,
            ContractStore contracts,
            Zones zones,
            PublicRegister register,
            Wording wording) {
        this.requests = requests;
        this.reaches = reaches;
        this.proposals = proposals;
        this.contracts = contracts;
        this.zones = zones;
        this.register = register;
        this.wording = wording;
    }

    @GetMapping("/snapshot")
    String paper(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        Ask ask = own(actor, ref);
        Frozen frozen = frozen(ask);
        model.addAttribute("ask", ask);
        model.addAttribute("frozen", frozen);
        model.addAttribute("paper", SnapshotPaper.of(
                frozen,
                ask,
                register.names(List.of(ask.firm())).getOrDefault(ask.firm(), ask.firm()),
                zones.find(ask.zone()).orElseThrow().name(locale.getLanguage()),
                proposals.of(ask).getLast(),
                requests.steps(ask),
                wording.in(locale)));
        return "origination/snapshot";
    }

    /** Byte for byte what was hashed. */
    @GetMapping("/snapshot.json")
    ResponseEntity<String> text(Actor actor, @PathVariable String ref) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(frozen(own(actor, ref)).json());
    }

    private Ask own(Actor actor, String ref) {
        Reach reach = reaches.ofBank(actor, "ask " + ref);
        return requests.ask(reach, ref);
    }

    private Frozen frozen(Ask ask) {
        return contracts.frozen(ask).orElseThrow(() -> new NotVisible("snapshot " + ask.ref()));
    }
}
