package huirong.core.bucket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Scores buckets of one folder, in any order, by any number of threads or machines that share the folder: a bucket's result
 * depends on its own file only.
 */
public final class BucketJob {
    private final Path folder;
    private final Manifest manifest;

    /** @throws Unusable if the folder's manifest cannot be used */
    public BucketJob(Path folder) throws IOException {
        this.folder = folder;
        this.manifest = Manifest.of(folder);
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Writes a bucket's scores, which appear under their name only once they are complete; what was there before is replaced.
     *
     * @return how many firms
     * @throws Unusable if the bucket's facts cannot be used; then no scores are written
     */
    public long run(int bucket) throws IOException {
        Path facts = folder.resolve(Content.FACTS.file(bucket));
        Path scores = folder.resolve(Content.SCORES.file(bucket));
        long written;
        Path partial = Files.createTempFile(folder, scores.getFileName().toString(), ".partial");
        try (BucketReader in = open(facts, bucket);
                BucketWriter out = new BucketWriter(
                        manifest.head(Content.SCORES, bucket), Files.newOutputStream(partial))) {
            Scorer scorer = new Scorer(manifest.card());
            String before = "";
            while (in.next()) {
                FirmColumns firm = in.columns();
                if (before.compareTo(firm.firm()) >= 0)
                    throw new Unusable(facts.toString(), "firm " + firm.firm() + " comes after " + before);
                before = firm.firm();
                out.add(scorer.score(firm).line());
            }
            out.finish();
            written = out.lines();
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(partial);
            throw failed;
        }
        Files.move(partial, scores, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    private BucketReader open(Path facts, int bucket) throws IOException {
        if (!Files.isRegularFile(facts)) throw new Unusable(facts.toString(), "there is no such file");
        BucketReader in = new BucketReader(facts.toString(), Content.FACTS, Files.newInputStream(facts));
        Head expected = manifest.head(Content.FACTS, bucket);
        if (in.head().equals(expected)) return in;
        in.close();
        throw new Unusable(facts.toString(), "it belongs to another batch than the manifest: " + in.head());
    }
}
