/**
 * The launcher: command line, data folder, embedded PostgreSQL, and the server's start and stop.
 *
 * <p>It is no domain module: it knows how the platform is run on one machine and nothing of credit.
 */
@NullMarked
package huirong.app.run;

import org.jspecify.annotations.NullMarked;
