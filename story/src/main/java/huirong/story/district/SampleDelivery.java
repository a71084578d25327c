package huirong.story.district;

import java.util.Arrays;

/**
 * One file as a department hands it over.
 *
 * @param key what keeps it from being taken twice
 * @param organisation code of the organisation that delivers it
 * @param manifest how to read it, YAML
 * @param fileName the name the department gave it
 * @param content the file's bytes
 */
public record SampleDelivery(String key, String organisation, String manifest, String fileName, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof SampleDelivery that
                && key.equals(that.key)
                && organisation.equals(that.organisation)
                && manifest.equals(that.manifest)
                && fileName.equals(that.fileName)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
