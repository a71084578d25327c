package huirong.story.play;

import tools.jackson.databind.JsonNode;

/** Hears how far the story is. */
public interface Progress {
    void delivered(int number, JsonNode report);

    /** A chapter begins. */
    void chapter(String chinese, String english);
}
