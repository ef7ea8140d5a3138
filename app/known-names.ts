/** The names that pages of one thing know: of providers, models, risks and guides. */
import { catalogue } from "@/lib/data";
import { riskIds } from "@/lib/risks/ids";
import { guides } from "./guides/content";

const known = new Map<string, (name: string) => boolean>([
  [
    "models",
    (name) =>
      name.includes("/") ? catalogue.find(name) !== undefined : catalogue.providers.some(({ id }) => id === name),
  ],
  ["risks", (name) => riskIds.some((id) => id === name)],
  ["guides", (name) => guides.has(name)],
]);

/** The list that an address is of, and the name in it; nothing where it is no page of one thing. */
const ofOneThing = /^\/(models|risks|guides)\/(.+?)\/?$/;

/** Whether an address names something that is not there: `/models/nobody`. */
export function namesNothing(path: string): boolean {
  const [, list = "", name = ""] = ofOneThing.exec(path) ?? [];
  if (list === "") return false;
  try {
    return known.get(list)?.(decodeURIComponent(name)) !== true;
  } catch {
    return true;
  }
}
