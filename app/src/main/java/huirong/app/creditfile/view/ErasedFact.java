package huirong.app.creditfile.view;

import java.time.LocalDate;

/** What remains of a fact that was lawfully erased (个人信息保护法 47): that there was one, when, its digest, and why it went. */
public record ErasedFact(String item, LocalDate validFrom, String digest, LocalDate erasedOn, String legalBasis) {}
