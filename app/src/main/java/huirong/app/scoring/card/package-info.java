/** Cards from draft over trial and approval into use, and out of it; the card in use is published as it is. */
@NullMarked
package huirong.app.scoring.card;

import org.jspecify.annotations.NullMarked;
