package huirong.core.feature;

import huirong.core.fact.Fact;
import java.util.List;

/** A number made of one direction's invoices. */
@FunctionalInterface
interface InvoiceMeasure {
    FeatureValue of(InvoiceSummary invoices, List<Fact> used);
}
