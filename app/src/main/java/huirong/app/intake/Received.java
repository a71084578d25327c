package huirong.app.intake;

/** What came of a file at the door; each refusal leaves nothing behind. */
sealed interface Received {
    /** Stored now, or stored before under the same key with the same bytes. */
    record Stored(Delivery delivery) implements Received {}

    record Refused(String code, String chinese, String english) implements Received {}
}
