package huirong.core.fact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonFieldsTest {
    private final JsonFields card = JsonFields.of("card", "{\"list\":[{\"a\":1},2],\"more\":1,\"text\":5}");

    @Test
    void everyRefusalNamesThePlaceAndWhatWasFound() {
        assertThatThrownBy(() -> card.text("text")).hasMessage("card: text must be a text, not 5");
        assertThatThrownBy(() -> card.number("none")).hasMessage("card: none must be a whole number and is absent");
        assertThatThrownBy(() -> card.objects("list")).hasMessage("card: list[1] must be an object");
        assertThatThrownBy(() -> card.texts("list")).hasMessage("card: list must hold texts");
        assertThatThrownBy(() -> card.only("list")).hasMessage("card: does not know more, text");
    }
}
