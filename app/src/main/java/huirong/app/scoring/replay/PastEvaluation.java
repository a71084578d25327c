package huirong.app.scoring.replay;

import huirong.core.card.Card;

/**
 * What was issued, and what it cites.
 *
 * @param home of the firm; with the reference it says where the next page begins
 * @param fileHash of the file version
 * @param result its stored form, bit for bit
 */
record PastEvaluation(long home, String ref, String firm, String fileHash, Card card, String citation, String result) {}
