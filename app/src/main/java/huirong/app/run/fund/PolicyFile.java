package huirong.app.run.fund;

import huirong.app.run.Refused;
import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.PolicyFault;
import huirong.core.fund.policy.ReadyPolicies;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A policy as a YAML file, which JSON is too. */
final class PolicyFile {
    /** Whole numbers and truths are what they are; a date stays a text. */
    private static final class PlainWords extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
            addImplicitResolver(Tag.INT, INT, "-0123456789");
        }
    }

    private PolicyFile() {}

    /** Of a file, or of a model by its code where no such file is. */
    static Policy read(String name) throws IOException {
        Path path = Path.of(name);
        Optional<Policy> model = ReadyPolicies.find(name);
        if (!Files.isRegularFile(path) && model.isPresent()) return model.get();
        if (!Files.isReadable(path))
            throw Refused.input(
                    "没有规则文件 " + name + "，也没有这个名称的范本；范本有：" + models() + "。",
                    "There is no file " + name + " and no model of this name; the models are " + models() + ".");
        return switch (Policy.read(said(path))) {
            case Policy.Read.Sound(Policy policy) -> policy;
            case Policy.Read.Faulty(List<PolicyFault> faults) -> throw Refused.input(
                    "规则文件有 " + faults.size() + " 处错误：" + faults(faults, true),
                    "The rules have " + faults.size() + " faults: " + faults(faults, false));
        };
    }

    private static @Nullable Object said(Path path) throws IOException {
        try {
            return yaml().load(Files.readString(path));
        } catch (YAMLException | CharacterCodingException e) {
            throw Refused.input(
                    "文件 " + path + " 不是规范的 YAML：" + e.getMessage(), "The file " + path + " is no YAML: " + e.getMessage());
        }
    }

    static String write(Policy policy) {
        return yaml().dump(CanonicalJson.object(policy.canonical()));
    }

    private static String models() {
        return ReadyPolicies.all().stream().map(Policy::code).collect(Collectors.joining(", "));
    }

    private static String faults(List<PolicyFault> faults, boolean chinese) {
        return faults.stream()
                .map(fault -> fault.where() + (chinese ? chinese(fault) : " " + fault.code().name().toLowerCase(Locale.ROOT))
                        + (fault.found().isEmpty() ? "" : chinese ? "（" + fault.found() + "）" : " (" + fault.found() + ")"))
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private static String chinese(PolicyFault fault) {
        return switch (fault.code()) {
            case ABSENT -> " 没有填写";
            case UNKNOWN -> " 不是规则的项目";
            case TYPE -> " 写法不对";
            case RANGE -> " 超出可取的范围";
            case TWICE -> " 重复";
            case DATES -> " 不晚于起始日期";
            case SUM -> " 各方比例之和不是一万";
            case ORDER -> " 没有高于前一档";
            case GAP -> " 没有覆盖可备案的金额";
            case CONFLICT -> " 与其他项目矛盾";
        };
    }

    private static Yaml yaml() {
        DumperOptions dumper = new DumperOptions();
        dumper.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumper.setAllowUnicode(true);
        LoaderOptions loader = new LoaderOptions();
        loader.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, new PlainWords());
    }
}
