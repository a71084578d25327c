package huirong.app.marketplace.drafting;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.app.marketplace.Product;
import huirong.core.card.Cards;
import huirong.core.card.Kind;
import huirong.core.feature.Features;
import huirong.core.matching.Comparison;
import huirong.core.pricing.Charge;
import huirong.core.pricing.FeeKind;
import huirong.core.pricing.Payer;
import huirong.core.pricing.Repayment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page needs on which a product is written. */
@Component
class DraftPage {
    private static final int BLANK_FEES = 2;
    private static final int BLANK_CRITERIA = 3;

    private final ProductPlaces places;

    DraftPage(ProductPlaces places) {
        this.places = places;
    }

    /** @param revised the newest version of the product that is rewritten; null for a new product */
    void fill(Model model, Actor actor, ProductForm form, Map<String, String> faults, @Nullable Product revised) {
        String bank = actor.organisation().entity();
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("revised", revised);
        model.addAttribute("zones", places.zones(bank));
        model.addAttribute("units", places.units(bank));
        model.addAttribute("unit", form.text("unit").isEmpty() ? actor.organisation().code() : form.text("unit"));
        model.addAttribute("repayments", Repayment.values());
        model.addAttribute("feeRows", Rows.withBlank(form.fees(), FeeRow.BLANK, BLANK_FEES));
        model.addAttribute("feeKinds", FeeKind.values());
        model.addAttribute("payers", Payer.values());
        model.addAttribute("charges", Charge.values());
        model.addAttribute("criterionRows", Rows.withBlank(form.criteria(), CriterionRow.BLANK, BLANK_CRITERIA));
        model.addAttribute("features", Features.ALL);
        model.addAttribute(
                "cards",
                Cards.builtIn().stream().filter(card -> card.kind() == Kind.FINANCING).toList());
        model.addAttribute("comparisons", Comparison.values());
        model.addAttribute("key", Reference.fresh());
    }
}
