/** Budget, arrivals and policy of a zone's fund. */
@NullMarked
package huirong.app.compensation.fund;

import org.jspecify.annotations.NullMarked;
