/** Whether a firm's file meets what a bank asks for, criterion by criterion, and what would change it. */
@NullMarked
package huirong.core.matching;

import org.jspecify.annotations.NullMarked;
