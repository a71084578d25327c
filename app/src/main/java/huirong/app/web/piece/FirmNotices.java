package huirong.app.web.piece;

import java.util.List;

/** A module that has something to tell a firm on its home. The home asks all of them; it need not know who they are. */
public interface FirmNotices {
    /** For how many days an answer is told. */
    int DAYS = 30;

    /** @param firm reference of the firm whose home it is; that the reader acts for it is proven already */
    List<FirmNotice> of(String firm);
}
