package huirong.app.membership;

/** A contact as everyone sees it who may see it at all, for example 张** 138****5678. */
public record Masked(String name, String phone) {}
