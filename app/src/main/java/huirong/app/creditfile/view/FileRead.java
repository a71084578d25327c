package huirong.app.creditfile.view;

import java.time.Instant;
import java.util.List;

/**
 * That somebody read non-public facts of a file.
 *
 * @param id its number; later reads have greater ones
 * @param organisation code of the organisation that read
 * @param basis code of the basis, as {@link Basis#code()} gives it
 * @param items codes of the non-public items that were read
 */
public record FileRead(
        long id, Instant at, String organisation, String basis, List<String> items, String purpose) {}
