/**
 * A district of invented hardware firms, and the files its departments deliver about them: the same ones every time.
 *
 * <p>Nobody's: towns, firms and banks exist nowhere, codes carry an organisation part (DEM) that is never assigned, and no
 * person is named. What happens to a firm follows from a hidden state of health, so that facts of one firm agree.
 */
@NullMarked
package huirong.story.district;

import org.jspecify.annotations.NullMarked;
