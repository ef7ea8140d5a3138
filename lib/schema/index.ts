/** The shape of the catalogue, and the types that follow from it. */
export type { AsyncBehaviour, BillingPolicy, Policy, PolicyRule } from "./behaviour";
export type { Conditions, NumberCondition } from "./conditions";
export type { DurationRule, Model, WorkedExample } from "./model";
export type { Confidence, Currency, Mode, OnOff, Resolution, UnitKind } from "./primitives";
export type { Credit, CreditPack, Provider, ProviderFile, Source } from "./provider";
export type { Meter, Quantity, Rate } from "./rate";
