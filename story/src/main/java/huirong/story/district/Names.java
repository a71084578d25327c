package huirong.story.district;

import java.util.List;

/** Names after the custom of the trade, of towns that exist nowhere: whoever knows the district sees that they are invented. */
final class Names {
    static final List<String> TOWNS = List.of("锤溪", "淬泉", "錾坪", "铆石", "炉坝", "砧山");
    private static final String FIRST_SIGNS = "铁鸣赤寒千百云石墨白银飞碧双春秋冬青玄霜";
    private static final String SECOND_SIGNS = "雁砧炉刃锤淬锉虎钢铆钳屑锋镰锯錾焰砂鹤岭";
    private static final List<String> WORKSHOPS = List.of("厂", "加工部", "经营部", "锻打坊");

    private Names() {}

    /** No two numbers below 6 x 20 x 20 give one name. */
    static String of(int number, LegalForm form, Trade trade) {
        String name = town(number) + word(number / TOWNS.size()) + trade.noun();
        return switch (form) {
            case COMPANY -> "重庆" + name + "有限公司";
            case SOLE -> name + "厂";
            case INDIVIDUAL -> name + WORKSHOPS.get(number / 2 % WORKSHOPS.size());
        };
    }

    private static String word(int number) {
        int first = number % FIRST_SIGNS.length();
        int second = (number / FIRST_SIGNS.length() + first) % SECOND_SIGNS.length();
        return FIRST_SIGNS.substring(first, first + 1) + SECOND_SIGNS.charAt(second);
    }

    static String town(int number) {
        return TOWNS.get(number % TOWNS.size());
    }
}
