package huirong.core.portfolio;

import huirong.core.feature.Words;

/** A bank's table that cannot be computed with, saying what is wrong, where, and what to do. The list is closed. */
public final class Unreadable extends IllegalArgumentException {
    private static final int LONGEST = 40;

    private final transient Words words;

    private Unreadable(String chinese, String english) {
        super(english);
        words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    static Unreadable empty() {
        return new Unreadable(
                "表是空的；首行应为列名，其后每行一条。",
                "The table is empty; the first line holds the column names, each further line one row.");
    }

    static Unreadable noRows() {
        return new Unreadable(
                "表中只有列名，没有数据行；请补上数据。", "The table has column names but no row; add the rows.");
    }

    static Unreadable noColumn(String what, String english) {
        return new Unreadable(
                "首行没有“" + what + "”一列；请补上该列，或者检查列名和分隔符。",
                "The first line has no column for the " + english + "; add it, or check the names and separators.");
    }

    static Unreadable gradeTwice(String grade) {
        return new Unreadable(
                "等级“" + clip(grade) + "”出现了两次；请只保留一处。", "The grade “" + clip(grade) + "” is there twice; keep one of them.");
    }

    static Unreadable cells(int line, int found, int wanted) {
        return new Unreadable(
                "第 " + line + " 行有 " + found + " 个值，首行有 " + wanted + " 个列名；请补全或删去该行。",
                "Line " + line + " has " + found + " values, the first line " + wanted + " names; complete or remove it.");
    }

    static Unreadable blank(int line, String what, String english) {
        return new Unreadable(
                "第 " + line + " 行的" + what + "是空的；请补上或删去该行。",
                "The " + english + " in line " + line + " is blank; add it or remove the line.");
    }

    static Unreadable noShare(int line, String text) {
        return new Unreadable(
                "第 " + line + " 行的“" + clip(text) + "”不是 0 到 1 之间的数；请写成小数或百分数，例如 0.0465 或 4.65%。",
                "“" + clip(text) + "” in line " + line
                        + " is no number between 0 and 1; write a decimal or per cent, as 0.0465 or 4.65%.");
    }

    static Unreadable noRate(int line, String text) {
        return new Unreadable(
                "第 " + line + " 行的年利率“" + clip(text) + "”不是整数个基点（0.01%）；请最多保留四位小数。",
                "The rate “" + clip(text) + "” in line " + line + " is not in whole basis points (0.01 %); keep four decimals at most.");
    }

    static Unreadable notAscending(int line, String rate) {
        return new Unreadable(
                "第 " + line + " 行的年利率 " + rate + "% 没有高于上一行；请把利率从低到高排列，不要重复。",
                "The rate " + rate + " % in line " + line + " is not above the line before; rates must ascend, none twice.");
    }

    static Unreadable noChance(String grade) {
        return new Unreadable(
                "没有给出等级“" + clip(grade) + "”的违约率；请补上，或者全部留空，只按不计损失测算。",
                "There is no chance of bad for the grade “" + clip(grade) + "”; add it, or leave all blank to leave losses out.");
    }

    private static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
