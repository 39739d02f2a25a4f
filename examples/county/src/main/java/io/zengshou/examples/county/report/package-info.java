/**
 * A report with charts as one HTML file that needs nothing else. Start at {@link
 * io.zengshou.examples.county.report.Report}.
 *
 * <p>A report has chapters, a chapter has blocks, and a block has a chart, a table, or both. What
 * is to be told of another study is a class that makes a {@link
 * io.zengshou.examples.county.report.Chapter} of its results, as {@link
 * io.zengshou.examples.county.report.ReformChapters} does; the page shows whatever chapters it is
 * given.
 */
@NullMarked
package io.zengshou.examples.county.report;

import org.jspecify.annotations.NullMarked;
