package huirong.app.access;

/** 复核: a person who approves or returns what another proposed. Only {@link Actor#checker} makes one. */
public final class Checker {
    private final Actor actor;

    Checker(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
