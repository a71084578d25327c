package huirong.app.web.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import huirong.app.web.Figures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Papers on A4, in Chinese whatever the reader's language: they are for Chinese archives. A paper is a template that is well-formed XML
 * with no layout around it; it has {@code figures}, and {@code style} for its head.
 */
@Component
public class PdfPages {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String STYLE = "paper.css";

    private final SpringTemplateEngine templates;
    private final Figures figures;
    /** Ten megabytes, which a platform that prints nothing never reads. */
    private final Supplier<byte[]> font = SingletonSupplier.of(PdfFont::read);

    PdfPages(SpringTemplateEngine templates, Figures figures) {
        this.templates = templates;
        this.figures = figures;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param template for example {@code compensation/sheet}
     * @param model made while the language is Chinese
     * @return the PDF
     */
    public byte[] of(String template, Supplier<Map<String, Object>> model) {
        Locale asked = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(CHINESE);
        try {
            Map<String, Object> filled = new HashMap<>(model.get());
            filled.put("figures", figures);
            filled.put("style", style());
            return drawn(templates.process(template, new Context(CHINESE, filled)));
        } finally {
            LocaleContextHolder.setLocale(asked);
        }
    }

    private byte[] drawn(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(font.get());
        try {
            new PdfRendererBuilder()
                    .useFont(bytes, PdfFont.FAMILY)
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(PdfPages.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
