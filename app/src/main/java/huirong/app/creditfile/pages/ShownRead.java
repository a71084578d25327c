package huirong.app.creditfile.pages;

import huirong.app.creditfile.view.FileRead;
import huirong.core.fact.Catalogue;
import java.util.List;
import java.util.function.UnaryOperator;

/** A read of a file as its firm sees it. The person is not named: the organisation answers for its people. */
record ShownRead(String at, String organisation, String basis, String purpose, List<String> items) {
    static ShownRead of(FileRead read, Phrases phrases, UnaryOperator<String> names) {
        String basis = read.basis().replaceFirst(":.*", "");
        return new ShownRead(
                phrases.figures().minute(read.at()),
                names.apply(read.organisation()),
                phrases.say("basis." + basis),
                read.purpose(phrases.messages(), phrases.locale()),
                read.items().stream()
                        .map(code -> Catalogue.item(code).map(phrases::item).orElse(code))
                        .toList());
    }
}
