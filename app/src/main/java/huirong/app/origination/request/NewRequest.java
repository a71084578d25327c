package huirong.app.origination.request;

import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a firm states to file a request.
 *
 * @param ref reference of the request, made when the form was opened; it is the key of the act
 * @param asks by reference of a chosen product, the reference of the ask that comes of it
 * @param purposeWords what the firm adds to the purpose, or empty
 * @param authorise codes of the banks that the firm authorises in the same step
 * @param collect true if it authorises the platform to collect in the same step
 */
public record NewRequest(
        String ref,
        String zone,
        Map<String, String> asks,
        long amountFen,
        int months,
        Repayment repayment,
        Purpose purpose,
        String purposeWords,
        String phone,
        Set<String> authorise,
        boolean collect) {
    public NewRequest {
        asks = Map.copyOf(asks);
        authorise = Set.copyOf(authorise);
    }

    /** What two sendings of one form have in common; the references of asks are made anew each time. */
    List<Object> stated() {
        return List.of(
                zone,
                new TreeSet<>(asks.keySet()),
                amountFen,
                months,
                repayment,
                purpose,
                purposeWords,
                phone,
                new TreeSet<>(authorise),
                collect);
    }

    /** The products in a fixed order, so that two filings that race lock alike. */
    Map<String, String> ordered() {
        return new TreeMap<>(asks);
    }
}
