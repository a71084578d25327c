/** 绩效: what a fund was meant to do and what it has done, for the office that answers for it and whoever supervises it. */
@NullMarked
package huirong.app.compensation.performance;

import org.jspecify.annotations.NullMarked;
