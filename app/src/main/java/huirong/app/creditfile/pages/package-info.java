/** The pages on which firms are found and files are read. They see what {@code view} opens and nothing else. */
@NullMarked
package huirong.app.creditfile.pages;

import org.jspecify.annotations.NullMarked;
