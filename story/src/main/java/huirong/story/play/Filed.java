package huirong.story.play;

import java.util.Map;

/**
 * A request that was filed.
 *
 * @param ref its reference
 * @param asks reference of what each bank has of it
 */
record Filed(Wish wish, String ref, Map<String, String> asks) {}
