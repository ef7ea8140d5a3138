import { catalogue } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import { guideGroups, questionsOfToday } from "../guides/texts";
import { keptForAnHour, ownOrigin } from "../request";

const example = "model=kling/kling-v3&duration=5&resolution=1080p&audio=on&clips=200";
const compared = example.replace("kling/kling-v3", "kling/kling-v3,runway/gen4.5");

function text(origin: string): string {
  const line = (name: string, path: string, says: string) => `- [${name}](${origin}${path}): ${says}`;
  const guides = guideGroups().flatMap((group) => group.guides);
  return [
    "# Clipcost",
    "",
    "> Estimates what an AI video workflow will really cost: exact sums from published prices, a range where nobody says what is billed, and billing risks with the money at stake.",
    "",
    `The catalogue has ${catalogue.models.length} models of ${catalogue.providers.length} providers. Every price has its source and, where that is dated, the day it was seen. A price that nobody published is unknown, never 0. The estimate is educational: the provider's live price page decides.`,
    "",
    "One query string is the whole workflow, on the page and in the API; amounts in JSON are decimal strings.",
    "",
    "## API",
    "",
    line("Estimate a workflow", `/api/estimate?${example}`, "without `model`, every model, cheapest first"),
    line("Models", "/api/models?unit=credit&audio=on", "the catalogue's models, filtered"),
    line("OpenAPI", "/api/openapi.json", "every field with its bounds and defaults"),
    line("Catalogue", "/catalogue/v1.json", "all prices, limits, policies and sources"),
    line("Catalogue schema", "/catalogue/v1.schema.json", "JSON Schema of the catalogue"),
    line(
      "Releases",
      "/catalogue/releases.json",
      "the catalogue of earlier days, never changed, and what moved between",
    ),
    line("Changes feed", "/changes/feed.json", "what moved, as JSON Feed"),
    "",
    "## Pages",
    "",
    line("Estimate", `/?${example}`, "the bill, its range, the budget, the same clip on other models"),
    line("Compare", `/compare?${compared}`, "the same plan on up to six models side by side, and on all of them"),
    line("Test plan", `/test-plan?${example}`, "the small prepaid test of a workflow"),
    line("Risks", `/risks?${example}`, `${riskRules.length} billing risks with formula, prevention and test`),
    line(
      "Models and prices",
      "/models",
      "every model with what a plan costs on it; behind each its prices, policy, limits and sources",
    ),
    line("Changes", "/changes", "prices and models that came, moved or went"),
    line("Accuracy", "/accuracy", "sums that providers printed and bills show, beside what is calculated here"),
    "",
    "## Guides",
    "",
    ...guides.map(({ slug, title, description }) => line(title, `/guides/${slug}`, description)),
    "",
    "## Questions",
    "",
    ...questionsOfToday().map(({ id, question }) => `- [${question}](${origin}/faq#${id})`),
    "",
  ].join("\n");
}

/** What this is, in plain text for machines that read. */
export async function GET(): Promise<Response> {
  return new Response(text(await ownOrigin()), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": keptForAnHour },
  });
}
