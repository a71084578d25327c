package huirong.app.scoring.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aSheetIsReadInTheEncodingItWasSavedIn(String charset) throws IOException {
        String table = "年利率,流失率_A\n0.04,0\n";
        assertThat(UploadedText.of(new MockMultipartFile("table", table.getBytes(Charset.forName(charset))))).contains(table);
    }
}
