/**
 * What of a link says how its plan goes on beyond the first workload. A page that shows one workload reads none of it,
 * and carries it along as it is.
 */

const ofOthers = /^(?:name|view\.at|(?:[2-9]|1[0-2])\..+)$/;
const ofAnother = /(?:^|&)\d/;

/** Whether a key is of the other workloads, or names the first: `2.clips`, `name`; and at which place the first stands, `view.at`. */
export const isOfOthers = (key: string): boolean => ofOthers.test(key);

/** Whether pairs that are carried along have another workload in them, which shares the budget. */
export const hasOthers = (carried = ""): boolean => ofAnother.test(carried);
