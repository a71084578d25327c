package huirong.story.kills;

/** An act that was sent and has no answer yet. */
record Flight(String kind, String key) {}
