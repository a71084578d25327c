package huirong.app.compensation.policy.form;

import huirong.app.compensation.policy.form.FormNode.Input;
import huirong.app.compensation.policy.form.FormNode.Option;
import huirong.app.compensation.policy.form.FormNode.Row;
import huirong.app.compensation.policy.form.FormNode.Section;
import huirong.app.compensation.policy.form.FormNode.Table;
import huirong.app.compensation.policy.words.OptionWords;
import huirong.app.web.Messages;
import huirong.core.fund.policy.Outline;
import huirong.core.fund.policy.Outline.Field;
import huirong.core.fund.policy.Outline.Kind;
import huirong.core.fund.policy.Outline.Part;
import huirong.core.fund.policy.Outline.Rows;
import huirong.core.fund.policy.PolicyFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole form in the words of the reading page. */
@Component
public class FormView {
    /** What the office does not choose: a fund's policies have one code, and versions are counted. */
    private static final Set<String> GIVEN = Set.of("code", "version");
    private static final String HEAD = "head";

    private final Messages messages;
    private final FaultWords words;

    FormView(Messages messages, FaultWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** Every part of a policy under its heading; from when a bank may claim stands with how it does. */
    public List<Section> sections(PolicyForm form, List<PolicyFault> faults) {
        Map<String, String> wrong = new LinkedHashMap<>();
        faults.forEach(fault -> wrong.putIfAbsent(fault.where(), words.sentence(fault)));
        Map<String, List<FormNode>> sections = new LinkedHashMap<>();
        for (Outline part : Outline.policy().parts()) {
            if (GIVEN.contains(part.name())) continue;
            String section = part instanceof Part ? part.name().equals("trigger") ? "claims" : part.name() : HEAD;
            List<Outline> inner = part instanceof Part whole ? whole.parts() : List.of(part);
            String place = part instanceof Part ? part.name() : "";
            sections.computeIfAbsent(section, name -> new ArrayList<>()).addAll(nodes(inner, place, form, wrong));
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), messages.say("policy.section." + section.getKey()), section.getValue()))
                .toList();
    }

    /** All that is wrong: by place what it is called and what is wrong with it. */
    public Map<String, String> summary(List<PolicyFault> faults) {
        Map<String, String> summary = new LinkedHashMap<>();
        for (PolicyFault fault : faults)
            summary.putIfAbsent(
                    fault.where(), messages.say("policy.form.fault", words.label(fault.where()), words.sentence(fault)));
        return summary;
    }

    private List<FormNode> nodes(List<Outline> parts, String place, PolicyForm form, Map<String, String> wrong) {
        List<FormNode> nodes = new ArrayList<>();
        for (Outline part : parts) {
            String at = PolicyForm.under(place, part);
            switch (part) {
                case Field field -> nodes.add(input(field, at, form, wrong.get(at)));
                case Rows rows -> nodes.add(table(rows, at, form, wrong));
                case Part inner -> nodes.addAll(nodes(inner.parts(), at, form, wrong));
            }
        }
        return nodes;
    }

    private Table table(Rows rows, String place, PolicyForm form, Map<String, String> wrong) {
        String label = label(rows);
        List<Row> shown = new ArrayList<>();
        int filled = form.rows(place);
        for (int i = 0; i <= filled; i++) {
            String row = PolicyForm.row(place, i);
            boolean spare = i == filled;
            shown.add(new Row(
                    row,
                    spare ? messages.say("policy.form.spare", label) : messages.say("policy.form.row", label, i + 1),
                    spare ? null : row + "." + PolicyForm.REMOVE,
                    nodes(rows.parts(), row, form, wrong),
                    wrong.get(row)));
        }
        return new Table(place, label, shown, wrong.get(place));
    }

    private Input input(Field field, String place, PolicyForm form, @Nullable String wrong) {
        return switch (field.kind()) {
            case Kind.Amount amount -> input(field, place, "number", messages.say("policy.unit." + amount.measure()), List.of(), form, wrong);
            case Kind.Texts texts -> input(field, place, "line", messages.say("policy.unit.texts"), List.of(), form, wrong);
            case Kind.Text text -> input(field, place, "line", "", List.of(), form, wrong);
            case Kind.Day day -> input(field, place, "day", "", List.of(), form, wrong);
            case Kind.Word word -> input(field, place, "choice", "", options(word.options()), form, wrong);
            case Kind.Words many -> input(field, place, "ticks", "", options(many.options()), form, wrong);
            case Kind.YesNo either -> input(field, place, "choice", "", either(field), form, wrong);
        };
    }

    private Input input(
            Field field,
            String place,
            String drawn,
            String unit,
            List<Option> options,
            PolicyForm form,
            @Nullable String wrong) {
        String optional = field.absent() ? messages.say("policy.form.optional") : "";
        String aside = unit.isEmpty() || optional.isEmpty() ? unit + optional : unit + messages.say("policy.comma") + optional;
        String label = aside.isEmpty() ? label(field) : messages.say("policy.form.with", label(field), aside);
        return new Input(place, label, drawn, form.at(place), options, wrong);
    }

    private List<Option> options(List<Enum<?>> options) {
        return options.stream()
                .map(option -> new Option(Outline.spelled(option), messages.say(OptionWords.key(option))))
                .toList();
    }

    private List<Option> either(Field field) {
        String key = "policy." + field.path().replace("[]", "");
        return List.of(new Option("true", messages.say(key + ".true")), new Option("false", messages.say(key + ".false")));
    }

    private String label(Outline part) {
        return messages.say("policy." + part.path().replace("[]", ""));
    }
}
