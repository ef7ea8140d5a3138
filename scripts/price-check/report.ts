/** A comparison as Markdown, for one review. */
import { isEqual, type Compared, type Comparison } from "./compare";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

const many = (number: number, noun: string, plural = `${noun}s`): string => `${number} ${number === 1 ? noun : plural}`;

/** A price a token is told by the million, as providers do. */
const unitNames = {
  second: "s",
  clip: "clip",
  token: "token",
  image: "input image",
  minimum: "clip, at least",
} as const;

const rowOf = ({ key, rates, unit, here, listed, currency, names, seen }: Compared): string[] => [
  key,
  rates.join(" + "),
  `${here} ${currency} / ${unitNames[unit]}`,
  `${listed} ${currency} / ${unitNames[unit]}`,
  names.join(", "),
  seen,
];
const comparedHead = ["model", "rate", "catalogue", "list", "in the list", "seen here"];

const section = (title: string, note: string, body: string): string => `## ${title}\n\n${note}\n\n${body}\n`;

function sections(comparison: Comparison): string[] {
  const { compared, onlyListed, onlyHere, notRead } = comparison;
  const differ = compared.filter(({ agrees }) => !agrees);
  const agree = compared.filter(({ agrees }) => agrees);
  return [
    ...(differ.length === 0
      ? []
      : [
          section(
            `${many(differ.length, "price")} that differ${differ.length === 1 ? "s" : ""}`,
            "Look each up on its page. Where the list is right, close the rate with `effectiveUntil` and append the new one.",
            table(comparedHead, differ.map(rowOf)),
          ),
        ]),
    ...(onlyListed.length === 0
      ? []
      : [
          section(
            `${many(onlyListed.length, "price")} in the list and not in the catalogue`,
            "A new model, or a charge that is a gap here.",
            table(
              ["model", "in the list", "price", "why"],
              onlyListed.map(({ model, name, unit, price, why }) => [
                model,
                name,
                `${price} / ${unitNames[unit]}`,
                why,
              ]),
            ),
          ),
        ]),
    ...(onlyHere.length === 0
      ? []
      : [
          section(
            `${many(onlyHere.length, "price")} in the catalogue and not in the list`,
            "No longer sold, called otherwise, or of a switch that the list does not know.",
            table(
              ["model", "rate", "catalogue"],
              onlyHere.map(({ key, rate, price }) => [key, rate, price]),
            ),
          ),
        ]),
    ...(notRead.length === 0
      ? []
      : [
          section(
            `${many(notRead.length, "entry", "entries")} not read`,
            "Nothing is concluded from these.",
            notRead.map((one) => `- ${one}`).join("\n"),
          ),
        ]),
    ...(agree.length === 0
      ? []
      : [
          `<details><summary>${many(agree.length, "price")} that agree${agree.length === 1 ? "s" : ""}</summary>\n\n${table(comparedHead, agree.map(rowOf))}\n\n</details>\n`,
        ]),
  ];
}

/** What a list says against the catalogue of a day: one line where both are equal. */
export function reportOf(comparison: Comparison, on: string): string {
  const { format, complete, compared, otherModels } = comparison;
  const others = otherModels > 0 ? ` ${many(otherModels, "model")} of providers that are not compared.` : "";
  const partial = complete ? "" : " It never has every price, so that only what both have is compared.";
  if (isEqual(comparison)) {
    return `${sentence(format)} agrees with the catalogue of ${on}: ${many(compared.length, "price")} compared.${partial}${others}`;
  }
  return [`# Prices: ${format} against the catalogue of ${on}\n`, `${partial}${others}`.trim(), ...sections(comparison)]
    .filter((part) => part !== "")
    .join("\n");
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
