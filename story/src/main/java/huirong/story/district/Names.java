package huirong.story.district;

import java.util.List;

/** Names after the custom of the trade, of towns that exist nowhere: whoever knows the district sees that they are invented. */
final class Names {
    static final List<String> TOWNS = List.of("锤溪", "淬泉", "錾坪", "铆石", "炉坝", "砧山");
    private static final List<String> WORDS = List.of(
            "铁雁", "鸣砧", "赤炉", "寒刃", "千锤", "百淬", "云锉", "石虎", "墨钢", "白铆", "银钳", "飞屑", "碧炉", "双锤", "春淬",
            "秋锋", "冬钢", "青砧", "玄铁", "霜刃");
    private static final List<String> WORKSHOPS = List.of("厂", "加工部", "经营部", "锻打坊");

    private Names() {}

    /** No two numbers below {@code TOWNS x WORDS} give one name. */
    static String of(int number, LegalForm form, Trade trade) {
        String name = town(number) + WORDS.get(number / TOWNS.size() % WORDS.size()) + trade.noun();
        return switch (form) {
            case COMPANY -> "重庆" + name + "有限公司";
            case SOLE -> name + "厂";
            case INDIVIDUAL -> name + WORKSHOPS.get(number / 2 % WORKSHOPS.size());
        };
    }

    static String town(int number) {
        return TOWNS.get(number % TOWNS.size());
    }
}
