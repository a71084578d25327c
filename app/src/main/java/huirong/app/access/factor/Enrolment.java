package huirong.app.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a person needs to set up an authenticator app.
 *
 * @param secret in base32, to be typed
 * @param address the same as an address that opens the app on the device the page is on
 * @param image the same as a QR code, as the address of an image
 */
public record Enrolment(String secret, String address, String image) {
    static Enrolment of(String login, byte[] secret) {
        String text = Base32.encoded(secret);
        String label = URLEncoder.encode(login, StandardCharsets.UTF_8);
        String address = "otpauth://totp/Huirong:" + label + "?secret=" + text + "&issuer=Huirong";
        return new Enrolment(text, address, QrCode.image(address));
    }

    /** In groups of four, as people copy it. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
