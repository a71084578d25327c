package huirong.story.identity;

/**
 * A demonstration account's second factor as an authenticator would show it now.
 *
 * @param words who it is, Chinese and English
 */
public record StaffCode(String login, String words, String code) {}
