/** Finished clips are kept and sent, by the gigabyte and by the view. */
import { givenRows, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** 100 clips of 8 s at 8 Mbit/s are 0.8 GB; watched 20 times at $0.09 a GB they cost $1.44 to deliver. */
export const storageAndDelivery: RiskRule = {
  id: "storage-and-delivery",
  title: "Files are stored and delivered",
  assess: ({ estimate }) =>
    givenRows(estimate, ["storage", "delivery"]) ??
    withoutMoney("not-in-plan", "The plan stores and delivers nothing. Its price grows with views, not with clips."),
};
