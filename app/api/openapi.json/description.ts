/** The description of the API: fields from where they are read, answers from the schema that their tests hold them to. */
import { z } from "zod";
import { catalogue } from "@/lib/data";
import { extraFields, levyFields } from "@/lib/ask/extras";
import { decimalText, fields, onField, releaseField, testField, type Field } from "@/lib/ask/fields";
import { filterWords } from "@/lib/ask/filter";
import { extraMeans, fieldMeans } from "@/lib/ask/means";
import { outcomes } from "@/lib/ask/plan";
import { namesOf } from "@/lib/numbers/list";
import { estimateAnswer } from "@/lib/views/json/schema";
import { refusal } from "@/lib/views/json/issue-schema";
import { modelsAnswer } from "@/lib/views/json/models-schema";

type Schema = Record<string, unknown>;
type Parameter = { key: string; description: string; schema: Schema };

/** An amount is exact as text and as a number: both have the same bounds. */
const between = (least: string, most: string): Schema => ({
  type: ["string", "number"],
  pattern: decimalText,
  minimum: Number(least),
  maximum: Number(most),
});

/** What a value may be, from what the field is read by. */
function schemaOfField({ shape, fallback }: Pick<Field<unknown>, "shape" | "fallback">): Schema {
  const preset = fallback === undefined ? {} : { default: fallback };
  switch (shape.kind) {
    case "choice":
      return typeof fallback === "number"
        ? { type: "integer", enum: shape.choices.map(Number), ...preset }
        : { type: "string", enum: shape.choices, ...preset };
    case "amount":
    case "share":
      return { ...between(shape.bounds.least, shape.bounds.most), ...preset };
    case "whole":
      return { type: "integer", minimum: shape.least, maximum: shape.most, ...preset };
    case "pattern":
      return { type: "string", pattern: shape.pattern.source, ...preset };
    case "day":
      return { type: "string", format: "date" };
  }
}

const parameter = (field: Field<unknown>): Parameter => ({
  key: field.key,
  description: fieldMeans.get(field.key) ?? "",
  schema: schemaOfField(field),
});

const text = (key: string, description: string, schema: Schema = {}): Parameter => ({
  key,
  description,
  schema: { type: "string", ...schema },
});

const around = { ...extraFields, ...levyFields };

const extras = namesOf(around).map((name): Parameter => ({
  key: `extra.${name}`,
  description: `Beside the provider's bill. ${extraMeans[name]}`,
  schema: between(around[name].bounds.least, around[name].bounds.most),
}));

const planFields: Parameter[] = [
  text("model", "provider/model, comma-separated; every model of the catalogue where none is named."),
  ...fields.map(parameter),
  ...outcomes.map((outcome) =>
    text(`policy.${outcome}`, "Your own finding for the first model.", { enum: ["billed", "not-billed"] }),
  ),
  ...extras,
  parameter(onField),
  parameter(releaseField),
  parameter(testField),
];

const patterns =
  "Also opt.<name> for an option of the first model, fx.<CUR> for units of a currency a US dollar, discount.<provider> for a share off what a provider asks in money, credit.<provider> for an own price of one of its credits, price.<rate> for an own price of a rate of the first model, and own for models of your own.";

const filterFields: Parameter[] = [
  ...Object.entries(filterWords(catalogue)).map(([key, words]) => text(key, "Keeps what has it.", { enum: words })),
  text("q", "Words of the model's, vendor's or provider's name."),
  text("on", "The day whose stages hold.", { format: "date" }),
];

const inQuery = ({ key, description, schema }: Parameter) => ({ name: key, in: "query", description, schema });

const schemaOf = (answer: z.ZodType) => z.toJSONSchema(answer, { target: "draft-2020-12", io: "output" });

const json = (description: string, answer: z.ZodType) => ({
  description,
  content: { "application/json": { schema: schemaOf(answer) } },
});

const refusals = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, json("Every issue at once.", refusal)]));

const body = {
  required: true,
  content: {
    "application/json": {
      schema: {
        type: "object",
        description: patterns,
        properties: Object.fromEntries(
          planFields.map(({ key, description, schema }) => [
            key,
            { ...schema, ...(schema["type"] === "string" ? { type: ["string", "number"] } : {}), description },
          ]),
        ),
      },
    },
  },
};

/** The whole description, version 3.1 of OpenAPI. */
export const description = {
  openapi: "3.1.0",
  info: {
    title: "Clipcost",
    version: "1",
    description:
      "What an AI video workflow will really cost. Amounts are decimal strings; the estimate is educational.",
  },
  paths: {
    "/api/estimate": {
      get: {
        operationId: "estimate",
        summary: "Estimate a workflow on the named models, or on all of them by money to plan with, least first.",
        description: patterns,
        parameters: planFields.map(inQuery),
        responses: { 200: json("The estimates.", estimateAnswer), ...refusals(["422"]) },
      },
      post: {
        operationId: "estimateFromBody",
        summary: "The same fields as one flat JSON object.",
        requestBody: body,
        responses: { 200: json("The estimates.", estimateAnswer), ...refusals(["400", "413", "422"]) },
      },
    },
    "/api/models": {
      get: {
        operationId: "models",
        summary: "The models of the catalogue, filtered.",
        parameters: filterFields.map(inQuery),
        responses: { 200: json("The models.", modelsAnswer), ...refusals(["422"]) },
      },
    },
  },
};
