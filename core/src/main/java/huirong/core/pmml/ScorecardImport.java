package huirong.core.pmml;

import huirong.core.fact.CanonicalJson;
import huirong.core.feature.Words;
import huirong.core.pmml.Predicate.Value;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A PMML document as a scorecard. The document's attributes may overlap and leave gaps; so the values it mentions cut each
 * field into ranges within which no predicate changes, and each range, or pair of ranges, gets the points of the first
 * attribute that takes it.
 */
final class ScorecardImport {
    private final Element document;
    private final Element model;
    private final String xml;
    private final Scale scale;
    private final OptionalLong uncovered;
    private final boolean hundredths;
    private final Map<String, Set<String>> mentioned = new LinkedHashMap<>();
    private final Map<String, Boolean> categories = new LinkedHashMap<>();

    ScorecardImport(Element document, String xml, Scale scale, OptionalLong uncovered) {
        this.document = document.knows("Header", "DataDictionary", "Scorecard", "Extension");
        if (!document.name().equals("PMML")) throw document.wrong("is not PMML");
        if (!document.attribute("version").startsWith("4.")) throw document.wrong("version is not 4");
        this.model = document.only("Scorecard")
                .knows("Extension", "MiningSchema", "Output", "Characteristics", "ModelStats", "ModelExplanation", "ModelVerification");
        this.xml = xml;
        this.scale = scale;
        this.uncovered = uncovered;
        this.hundredths = model.all("Extension").stream()
                .anyMatch(one -> one.attribute("extender", "").equals("huirong")
                        && one.attribute("name", "").equals(Pmml.POINTS)
                        && one.attribute("value", "").equals(Pmml.HUNDREDTHS));
    }

    Scorecard card() {
        fields();
        boolean reasons = model.attribute("useReasonCodes", "true").equals("true");
        if (reasons && !model.attribute("reasonCodeAlgorithm", "pointsBelow").equals("pointsBelow"))
            throw model.wrong("reasons by pointsAbove are not understood");
        List<Characteristic> read =
                model.only("Characteristics").knows("Characteristic").children().stream().map(this::characteristic).toList();
        Set<String> used = new TreeSet<>();
        read.forEach(one -> used.addAll(one.mentioned.keySet()));
        List<String> fields = mentioned.keySet().stream().filter(used::contains).toList();
        String name = model.attribute("modelName", "scorecard");
        String code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Scorecard(
                code.isEmpty() ? "scorecard" : code,
                new Words(name, name),
                fields.stream().map(field -> new Ranges(field, categories.get(field), mentioned.get(field)).input()).toList(),
                Points.read(model, "initialScore", "0", hundredths),
                read.stream().map(one -> term(one, fields)).toList(),
                scale,
                Optional.empty(),
                new Origin(CanonicalJson.hash(xml), "", "", 0, 0, "pmml", 0));
    }

    private void fields() {
        Map<String, Element> declared = new HashMap<>();
        document.only("DataDictionary").knows("DataField", "Extension").all("DataField").forEach(field -> {
            field.knows("Value", "Extension");
            declared.put(field.attribute("name"), field);
        });
        for (Element field : model.only("MiningSchema").knows("MiningField", "Extension").all("MiningField")) {
            String name = field.attribute("name");
            if (!field.attribute("usageType", "active").equals("active")) continue;
            field.has("name", "usageType", "optype", "importance", "invalidValueTreatment", "missingValueTreatment");
            if (!Set.of("asIs", "returnInvalid").contains(field.attribute("invalidValueTreatment", "asIs")))
                throw field.wrong("this invalidValueTreatment is not understood");
            Element data = declared.get(name);
            if (data == null) throw field.wrong("no DataField declares it");
            boolean category = data.attribute("dataType").equals("string");
            if (!category && !Set.of("double", "integer").contains(data.attribute("dataType")))
                throw data.wrong("dataType " + data.attribute("dataType") + " is not understood");
            if (!category && !data.all("Value").isEmpty()) throw data.wrong("values of a number are not understood");
            for (Element value : data.all("Value"))
                if (!value.attribute("property", "valid").equals("valid")) throw data.wrong("missing or invalid values are not understood");
            categories.put(name, category);
            mentioned.put(name, new TreeSet<>(data.all("Value").stream().map(value -> value.attribute("value")).toList()));
        }
    }

    /** A characteristic with what it looks at. */
    private record Characteristic(
            Element element, List<Predicate> predicates, List<Long> points, Map<String, Set<String>> mentioned) {}

    private Characteristic characteristic(Element element) {
        element.has("name", "reasonCode", "baselineScore").knows("Attribute", "Extension");
        List<Predicate> predicates = new ArrayList<>();
        List<Long> points = new ArrayList<>();
        Map<String, Set<String>> own = new TreeMap<>();
        for (Element attribute : element.all("Attribute")) {
            attribute.has("partialScore");
            Predicate predicate = new PredicateReader(categories).of(attribute);
            predicate.mentions(own);
            predicates.add(predicate);
            points.add(Points.read(attribute, "partialScore", null, hundredths));
        }
        if (own.isEmpty() || own.size() > 2) throw element.wrong("looks at " + own.size() + " fields, not one or two");
        own.forEach((field, values) -> mentioned.get(field).addAll(values));
        return new Characteristic(element, predicates, points, own);
    }

    /** A number is cut where this characteristic cuts it; a category has all that any characteristic mentions. */
    private Term term(Characteristic read, List<String> fields) {
        List<Ranges> ranges = fields.stream()
                .filter(read.mentioned::containsKey)
                .map(field -> categories.get(field)
                        ? new Ranges(field, true, mentioned.get(field))
                        : new Ranges(field, false, read.mentioned.get(field)))
                .toList();
        List<Long> table = new ArrayList<>();
        for (Value first : ranges.getFirst().values()) {
            for (Value second : ranges.size() > 1 ? ranges.getLast().values() : List.<Value>of(new Predicate.Missing())) {
                Map<String, Value> row = new HashMap<>();
                row.put(ranges.getLast().field(), second);
                row.put(ranges.getFirst().field(), first);
                table.add(points(read, row));
            }
        }
        List<Slot> slots = ranges.getFirst().slots();
        if (ranges.size() == 1) join(slots, table);
        List<Axis> axes = new ArrayList<>(List.of(new Axis(fields.indexOf(ranges.getFirst().field()), slots)));
        if (ranges.size() > 1) axes.add(new Axis(fields.indexOf(ranges.getLast().field()), ranges.getLast().slots()));
        String name = read.element.attribute("name", read.element.attribute("reasonCode", ""));
        return new Term(
                read.element.attribute("reasonCode", name),
                new Words(name, name),
                Points.read(read.element, "baselineScore", model.attribute("baselineScore", "0"), hundredths),
                axes,
                table);
    }

    /** Takes out limits that have the same points on both sides. */
    private static void join(List<Slot> slots, List<Long> table) {
        for (int i = slots.size() - 2; i >= 0; i--) {
            if (!(slots.get(i) instanceof Slot.Below) || !table.get(i).equals(table.get(i + 1))) continue;
            slots.remove(i);
            table.remove(i);
        }
    }

    private long points(Characteristic read, Map<String, Value> row) {
        for (int i = 0; i < read.predicates.size(); i++)
            if (read.predicates.get(i).of(row) == Predicate.Answer.TRUE) return read.points.get(i);
        return uncovered.orElseThrow(() -> read.element.wrong("no attribute takes " + row));
    }
}
