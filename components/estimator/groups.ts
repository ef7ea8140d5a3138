/** The groups of fields that few plans need: what is known of them before their fields are loaded. */
import type { FormPlan } from "@/lib/views/page/plan-types";
import type { FieldAccess } from "./field-access";

export type GroupId = "day-fields" | "waiting-fields" | "input-fields" | "outcome-fields" | "around-fields";

export type GroupProps = FieldAccess & { view: FormPlan };

/** Shares of how else attempts end: name, label, of what. */
export const outcomeShares = [
  ["moderated", "Moderated", "of attempts"],
  ["timeout", "Timeouts", "of attempts"],
  ["duplicates", "Duplicates", "of submissions"],
] as const;
