package huirong.app.compensation.filing;

import java.time.Instant;

/** 撤回备案: who took a filing back, when and why. */
public record Withdrawal(String filing, String words, Instant at, String person) {}
