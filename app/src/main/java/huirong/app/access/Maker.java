package huirong.app.access;

/** 经办: a person who proposes. Only {@link Actor#maker} makes one, so that nobody else proposes. */
public final class Maker {
    private final Actor actor;

    Maker(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
