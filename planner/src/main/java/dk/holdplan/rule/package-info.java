/**
 * One room for a rule: catalogue, weights and sentences, the judge that decides and prices any plan by RULES.md without a
 * solver, and the arithmetic that the kernel, the streams and the counts of capacity need, too.
 */
@NullMarked
package dk.holdplan.rule;

import org.jspecify.annotations.NullMarked;
