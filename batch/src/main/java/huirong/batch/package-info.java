/** Batch: all firms of a province or a nation, scored by Apache Spark with the code of core over files that the platform exports. */
@NullMarked
package huirong.batch;

import org.jspecify.annotations.NullMarked;
