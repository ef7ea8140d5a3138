/** A model of one's own as a form asks for it: few fields, which make an entry in the catalogue's format. */
import type { OwnFile } from "../catalogue/schema/own";
import { ownLengths, ownName } from "../catalogue/own";
import { modes, type Mode, type Resolution } from "../catalogue/vocabulary";
import { decimal, zero } from "../numbers/decimal";
import { namesOf } from "../numbers/list";
import { readAmount, type Bounds } from "./amount";
import type { Issue } from "./issues";
import type { Entries } from "./read";
import { plainText } from "./typed";

type OwnModel = OwnFile["models"][number];
type OwnRate = OwnModel["rates"][number];

/** Keys of the form. They begin as what a page shows does, so that no plan takes notice of them. */
export const ownModelKeys = {
  set: "view.set",
  name: "view.name",
  by: "view.by",
  price: "view.price",
  credit: "view.credit",
  currency: "view.currency",
  mode: "view.mode",
  lengths: "view.lengths",
  resolution: "view.resolution",
  sound: "view.sound",
  soundPrice: "view.soundPrice",
  failed: "view.failed",
} as const;

/** What a price is paid for, and what it is counted by. */
export const billedBy = {
  second: "a second",
  clip: "a clip",
  tokens: "a million tokens",
  megapixel: "a megapixel",
  "credits-second": "credits a second",
  "credits-clip": "credits a clip",
} as const;
type BilledBy = keyof typeof billedBy;

export const soundChoices = {
  never: "none",
  always: "always, in the price",
  extra: "on demand, for more a second",
} as const;
export const failedChoices = { unknown: "not known", "not-billed": "not billed", billed: "billed" } as const;
export const ownCurrencies = ["USD", "CNY"] as const;

/** The resolutions that the form offers, each with the size of a wide picture: what tokens and megapixels are counted by. */
export const ownResolutions = ["480p", "720p", "1080p", "4k"] as const satisfies readonly Resolution[];
const wide = { "480p": [854, 480], "720p": [1280, 720], "1080p": [1920, 1080], "4k": [3840, 2160] } as const;

const sizesOf = (resolution: keyof typeof wide): Record<string, string> => {
  const [long, short] = wide[resolution];
  return { "16:9": `${long}x${short}`, "9:16": `${short}x${long}`, "1:1": `${short}x${short}` };
};

const quantities = {
  second: { of: "seconds" },
  clip: { of: "clips" },
  tokens: { of: "pixel-volume", divisor: "1024", noun: "token" },
  megapixel: { of: "pixel-volume", divisor: "1000000", noun: "megapixel" },
  "credits-second": { of: "seconds" },
  "credits-clip": { of: "clips" },
} as const satisfies Record<BilledBy, OwnRate["quantity"]>;

/** One of some words; the first where none is given. */
function oneOf<const Word extends string>(text: string, words: readonly Word[], first: Word): Word {
  return words.find((word) => word === text) ?? first;
}

const price: Bounds = { least: "0", most: "1000000", decimals: 12, example: "0.05", unit: "money" };

/** The id that a name gives: `Reel 2` is `Reel-2`. */
const idOf = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** The texts of the form, read one after the other. */
class Form {
  readonly issues: Issue[] = [];
  private readonly currency: (typeof ownCurrencies)[number];

  constructor(private readonly entries: Entries) {
    this.currency = oneOf(this.text("currency"), ownCurrencies, "USD");
  }

  text(name: keyof typeof ownModelKeys): string {
    return this.entries.find(([key]) => key === ownModelKeys[name])?.[1].trim() ?? "";
  }

  refuse(name: keyof typeof ownModelKeys, code: Issue["code"], message: string): undefined {
    this.issues.push({ code, field: ownModelKeys[name], value: this.text(name).slice(0, 100), message });
    return undefined;
  }

  /** A price above nothing, as a person types it. */
  amount(name: "price" | "credit" | "soundPrice"): string | undefined {
    const read = (text: string) => readAmount(text, price);
    const where = { currency: this.currency, today: "" };
    const result = read(plainText({ shape: { kind: "amount", bounds: price }, read }, this.text(name), where).trim());
    if ("issue" in result) return this.refuse(name, result.issue.code, result.issue.message);
    return decimal(result.value).gt(zero) ? result.value : this.refuse(name, "out-of-range", "Must be above 0.");
  }

  modes(): OwnModel["modes"] {
    const asked = this.entries.filter(([key]) => key === ownModelKeys.mode).map(([, text]) => text);
    const [first = "text-to-video", ...others]: Mode[] = modes.filter((mode) => asked.includes(mode));
    return [first, ...others];
  }

  /** `4, 6, 8`; any length where nothing is said. */
  durations(): OwnModel["constraints"]["durations"] | undefined {
    const texts = this.text("lengths")
      .split(/[\s,;]+/)
      .filter(Boolean);
    const { many, ...within } = ownLengths;
    const bounds: Bounds = { ...within, example: "8" };
    const read = texts.map((text) => readAmount(text.replace(/s$/, ""), bounds));
    const seconds = read.flatMap((each) => ("value" in each ? [each.value] : []));
    if (seconds.length < texts.length || seconds.length > many)
      return this.refuse("lengths", "not-a-number", "Write lengths in seconds such as 4, 6, 8.");
    const [first, ...rest] = [...new Set(seconds)];
    return [first === undefined ? { kind: "unknown" } : { kind: "set", seconds: [first, ...rest] }];
  }

  name(): string | undefined {
    const name = this.text("name");
    if (ownName.test(name) && idOf(name) !== "") return name;
    return this.refuse("name", "not-one-of", "1 to 40 letters, digits, spaces and _ . -, a letter or a digit first.");
  }
}

/** The prices of a model: the clip's, and that of its sound where it costs more. */
function ratesOf(by: BilledBy, amount: string, currency: string, sound: string | undefined): OwnModel["rates"] {
  const isCredit = by.startsWith("credits");
  const output: OwnRate = {
    id: "clip",
    meter: "output",
    unitPrice: amount,
    denomination: isCredit ? "credit" : currency === "CNY" ? "CNY" : "USD",
    ...(by === "tokens" ? { per: "1000000" } : {}),
    quantity: quantities[by],
  };
  if (sound === undefined) return [output];
  const { denomination } = output;
  return [output, { id: "sound", meter: "audio", unitPrice: sound, denomination, quantity: { of: "seconds" } }];
}

/**
 * Reads the form: a model in the format of the catalogue, or what is wrong with each field. "Reel 2", a second, 0.05 is
 * `own/Reel-2` at $0.05 a second, in every length, up to 1080p, silent.
 */
export function readOwnModel(entries: Entries): { file: OwnFile; id: string } | { issues: Issue[] } {
  const form = new Form(entries);
  const by = oneOf(form.text("by"), namesOf(billedBy), "second");
  const sound = oneOf(form.text("sound"), namesOf(soundChoices), "never");
  const most = oneOf(form.text("resolution"), ownResolutions, "1080p");
  const currency = oneOf(form.text("currency"), ownCurrencies, "USD");
  const failed = oneOf(form.text("failed"), namesOf(failedChoices), "unknown");
  const name = form.name();
  const amount = form.amount("price");
  const credit = by.startsWith("credits") ? form.amount("credit") : undefined;
  const soundPrice = sound === "extra" ? form.amount("soundPrice") : undefined;
  const durations = form.durations();
  if (name === undefined || amount === undefined || durations === undefined || form.issues.length > 0)
    return { issues: form.issues };
  const offered = ownResolutions.slice(0, ownResolutions.indexOf(most) + 1);
  const [lowest = most, ...higher] = offered;
  const counted = by === "tokens" || by === "megapixel";
  const id = idOf(name);
  return {
    id,
    file: {
      currency,
      ...(credit === undefined ? {} : { credit: { listPrice: credit } }),
      models: [
        {
          id,
          name,
          modes: form.modes(),
          constraints: {
            durations,
            resolutions: [lowest, ...higher],
            aspects: ["16:9", "9:16", "1:1"],
            fps: counted ? ["24"] : "unknown",
            audio: sound === "extra" ? "optional" : sound,
            ...(counted ? { pixelSizes: Object.fromEntries(offered.map((each) => [each, sizesOf(each)])) } : {}),
          },
          rates: ratesOf(by, amount, currency, soundPrice),
          ...(failed === "unknown" ? {} : { billingPolicy: { failed: { rule: failed }, timeout: { rule: failed } } }),
        },
      ],
    },
  };
}
