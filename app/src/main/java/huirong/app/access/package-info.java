/** Who is acting, proven how, and for which organisation. */
@ApplicationModule(displayName = "access", allowedDependencies = "web")
@NullMarked
package huirong.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
