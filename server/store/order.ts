/** What a list is ordered by, first of all; the sort key and the key follow. */

/** Stands for "no date", which comes last in either direction. */
export const UNDATED = 9_000_000
