/** From files of facts to scores: our code in process and on Spark beside DuckDB and Spark SQL, all from the same files. */
@NullMarked
package huirong.bench.province;

import org.jspecify.annotations.NullMarked;
