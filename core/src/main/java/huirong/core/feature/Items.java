package huirong.core.feature;

import huirong.core.fact.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue items that a feature reads, with their places there, which are looked up once. */
final class Items {
    final List<String> codes;
    final int[] places;

    private Items(String... codes) {
        this.codes = List.of(codes);
        this.places = Stream.of(codes).mapToInt(Catalogue::position).toArray();
    }

    static Items of(String... codes) {
        return new Items(codes);
    }
}
