package huirong.app.membership;

import java.util.List;
import java.util.Optional;

/** The zones of the platform. What a zone is and asks for is public. */
public interface Zones {
    Optional<Zone> find(String code);

    /** All, by code. */
    List<Zone> all();

    /** Zones in which a bank, by the code of its legal entity, offers products. */
    List<Zone> ofBank(String entity);

    /** Zones that a credit office or a fund office keeps. */
    List<Zone> ofOffice(String code);
}
