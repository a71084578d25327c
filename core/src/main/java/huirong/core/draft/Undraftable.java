package huirong.core.draft;

import huirong.core.feature.Words;

/** A scorecard of which no evaluation's card can be made, and why. The list is closed. */
public final class Undraftable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    private Undraftable(String chinese, String english) {
        super(english);
        words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    static Undraftable noFeature(String input) {
        return new Undraftable(
                "输入“" + input + "”不是平台已声明的指标；请用指标代码作列名重新建卡。",
                "The input “" + input + "” is no declared feature; build the card over columns named by features' codes.");
    }

    static Undraftable otherUnit(String input) {
        return new Undraftable(
                "输入“" + input + "”是数值还是代码，与平台声明的指标不一致。",
                "The input “" + input + "” is a number where the feature has codes, or the other way round.");
    }

    static Undraftable pair(String term) {
        return new Undraftable(
                "“" + term + "”由两个输入共同计分；评价用的卡每项只看一个指标，请以 --fitter woe 建卡，或去掉成对的表。",
                "“" + term + "” looks at two inputs; an evaluation's card looks at one at a time. Build it with --fitter woe.");
    }

    static Undraftable twice(String input) {
        return new Undraftable(
                "输入“" + input + "”用了两次；评价用的卡每个指标只用一次。",
                "The input “" + input + "” is used twice; an evaluation's card uses a feature once.");
    }

    static Undraftable special(String input) {
        return new Undraftable(
                "输入“" + input + "”有特殊代码，平台的指标没有这样的取值。",
                "The input “" + input + "” has special codes, which features of the platform do not have.");
    }

    static Undraftable nothing() {
        return new Undraftable(
                "各项的分值都没有差别，建不成评价用的卡。", "No term tells values apart, so there is no card to make of it.");
    }
}
