/** What is assumed, and what it leans on: files of pricing-models/assumptions are of these shapes. */
import type { OutcomePreset, SurroundingExample } from "./schema/assumptions";

export type {
  FamilyOvershoot,
  InputRange,
  KindsOfModels,
  ModelFamily,
  ModelLatency,
  OutcomePreset,
  Page,
  RiskEvidence,
  SoundMade,
  SurroundingExample,
  VendorModel,
} from "./schema/assumptions";

/** What a form offers to start from. */
export type FormAssumptions = { presets: readonly OutcomePreset[]; examples: readonly SurroundingExample[] };
