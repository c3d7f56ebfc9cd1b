/** Annotated documents as tables in Parquet, for DuckDB, pandas and Spark. */
@NullMarked
package org.hearsay.archives.parquet;

import org.jspecify.annotations.NullMarked;
