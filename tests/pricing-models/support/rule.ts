/** What a rule of the catalogue is. */
import type { CatalogueModel } from "@/lib/catalogue";
import type { Provider } from "@/lib/catalogue/schema";

/** The catalogue as files: what lies in the folder, and what `index.ts` exports. */
export type CatalogueFiles = {
  files: readonly { path: string; providerId: string }[];
  exported: readonly Provider[];
};

type RuleOn<Scope extends string, Subject> = {
  id: string;
  /** What holds for a sound catalogue, in one sentence: the headline of a failure. */
  description: string;
  scope: Scope;
  /** One message a fault: where it is, what is wrong, and after a full stop how to mend it. */
  check: (subject: Subject) => string[];
};

export type CatalogueRule = RuleOn<"catalogue", CatalogueFiles>;
export type ProviderRule = RuleOn<"provider", Provider>;
export type ModelRule = RuleOn<"model", CatalogueModel>;
export type Rule = CatalogueRule | ProviderRule | ModelRule;
