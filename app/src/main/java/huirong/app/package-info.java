/** The platform: a modular monolith, each direct sub-package one module, walls checked by a test. */
@NullMarked
package huirong.app;

import org.jspecify.annotations.NullMarked;
