package huirong.app.web.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** In which form a table is fetched. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(HttpServletResponse response, Sheet.Rows rows) throws IOException {
            CsvSheet sheet = new CsvSheet(response.getWriter());
            rows.into(sheet);
            sheet.end();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(HttpServletResponse response, Sheet.Rows rows) throws IOException {
            ExcelSheet sheet = new ExcelSheet(response.getOutputStream());
            rows.into(sheet);
            sheet.end();
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The form that the end of a request's path names; a route that names none has no business here. */
    public static SheetFormat asked(HttpServletRequest request) {
        return Arrays.stream(values())
                .filter(format -> request.getRequestURI().endsWith(format.ending()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Answers with the table as a file.
     *
     * @param name of the file, without its ending
     */
    public void send(HttpServletResponse response, String name, Sheet.Rows rows) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(response, rows);
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    abstract void write(HttpServletResponse response, Sheet.Rows rows) throws IOException;
}
