package huirong.core.feature;

/** The same words in both languages of the pages. */
public record Words(String chinese, String english) {}
