package huirong.core.feature;

/** A number made of one direction's invoices. */
@FunctionalInterface
interface InvoiceMeasure {
    FeatureValue of(InvoiceSummary invoices, Rows used);
}
