package huirong.story.visit;

import java.net.URI;

/**
 * What came of a form.
 *
 * @param leadsTo where the answer leads, if it leads on
 * @param page what was answered itself
 */
public record Sent(Visitor visitor, int status, URI leadsTo, Page page) {
    /** The form was taken. */
    public boolean taken() {
        return status / 100 == 3;
    }

    /** The last part of the path it leads to: the reference of what was made. */
    public String reference() {
        String path = leadsTo.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Opens the page it leads to. */
    public Page follow() {
        return taken() ? visitor.open(leadsTo) : page;
    }
}
