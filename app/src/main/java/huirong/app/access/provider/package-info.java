/** The identity provider that people of firms sign in through: OpenID Connect 1.0, authorisation code flow. */
@NullMarked
package huirong.app.access.provider;

import org.jspecify.annotations.NullMarked;
