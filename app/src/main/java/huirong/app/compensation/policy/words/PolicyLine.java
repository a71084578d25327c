package huirong.app.compensation.policy.words;

/**
 * One rule in words.
 *
 * @param section of the policy it stands in, as a message
 * @param label what it is about; with the section it names the line in every policy
 */
public record PolicyLine(String section, String label, String text) {
    String place() {
        return section + " " + label;
    }
}
