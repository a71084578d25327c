package huirong.app.compensation.fund.act;

import java.util.List;
import java.util.Map;

/**
 * A movement that a maker may propose, as its form needs it.
 *
 * @param left how much of it there can be, in words, by contributor where there are several; empty where nothing limits it
 * @param parties whose it may be, with their names; empty where nobody need be named
 */
record FundAct(FundProposal.Kind kind, List<String> left, Map<String, String> parties) {}
