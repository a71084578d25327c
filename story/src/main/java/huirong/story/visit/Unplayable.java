package huirong.story.visit;

/** A page said something else than the story needs; carries what it said. */
public final class Unplayable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unplayable(String said) {
        super(said);
    }
}
