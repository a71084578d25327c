package huirong.bench;

import java.util.List;

/** Something that scores rows it was given beforehand, in the form it likes best. */
interface Engine {
    /** The score of a row in hundredths. */
    long score(int row);

    /** The codes of at most four reasons; empty if the engine gives none. */
    default List<String> reasons(int row) {
        return List.of();
    }
}
