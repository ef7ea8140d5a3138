/** The shape of the catalogue, and the types that follow from it. */
export type { AsyncBehaviour, BillingPolicy, Policy, PolicyRule } from "./behaviour";
export type { Conditions, NumberCondition } from "./conditions";
export type { DurationRule, MeasuredEffect, Model, WorkedExample } from "./model";
export type { Credit, CreditPack, Provider, Source } from "./provider";
export type { LeastWithVideo, Quantity, Rate } from "./rate";
export type { Meter, Mode, OnOff, Resolution, UnitKind } from "../vocabulary";
