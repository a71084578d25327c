/** The one visual language: layout, recurring pieces of pages, problem documents. It knows no other module. */
@ApplicationModule(displayName = "web", allowedDependencies = {})
@NullMarked
package huirong.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
