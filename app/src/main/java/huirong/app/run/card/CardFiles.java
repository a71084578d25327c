package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Cards and figures as files. */
final class CardFiles {
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CardFiles() {}

    static Scorecard card(Path path) throws IOException {
        if (!Files.isRegularFile(path))
            throw Refused.input("没有评分卡文件 " + path + "。", "There is no card file " + path + ".");
        try {
            return Scorecard.read(Files.readString(path));
        } catch (IllegalArgumentException | MalformedInputException e) {
            throw Refused.input(
                    "文件 " + path + " 不是评分卡：" + e.getMessage() + "。",
                    "The file " + path + " is no scorecard: " + e.getMessage() + ".");
        }
    }

    /** Indented for people; read back it is the same card with the same version. */
    static void write(Scorecard card, Path path) throws IOException {
        Files.writeString(path, JSON.writeValueAsString(JSON.readTree(card.canonical())) + "\n");
    }
}
