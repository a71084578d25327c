package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;

/** A PDF as whoever keeps it for thirty years finds it: its text can be searched, its font is inside. */
record SheetAsPdf(PDDocument document, String text) {
    static SheetAsPdf of(byte[] file) {
        try {
            PDDocument document = Loader.loadPDF(file);
            return new SheetAsPdf(document, new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SheetAsPdf isOnePageOfItsOwnFont() {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        PDRectangle paper = document.getPage(0).getMediaBox();
        assertThat(new float[] {paper.getWidth(), paper.getHeight()})
                .containsExactly(new float[] {PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()}, Offset.offset(1f));
        assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty().allMatch(this::embedded);
        return this;
    }

    private boolean embedded(COSName font) {
        try {
            return document.getPage(0).getResources().getFont(font).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** White space aside; never a radical for the character that looks like it. */
    void says(String... words) {
        for (String word : words) assertThat(text.replace(" ", "")).contains(word.replace(" ", ""));
        assertThat(text.codePoints().filter(code -> code >= 0x2E80 && code <= 0x2FDF)).isEmpty();
    }
}
