import type { MetadataRoute } from "next";
import { newestFirst } from "@/lib/catalogue/seen";
import { catalogue } from "@/lib/data";
import { guides } from "@/app/guides/content";
import { riskRules } from "@/lib/risks";
import type { Provider } from "@/lib/catalogue/schema";
import { ownOrigin } from "./request";

const pages = ["/", "/compare", "/plan", "/test-plan", "/risks", "/models", "/guides", "/faq", "/changes", "/accuracy"];

/** The newest day on which a source of the provider was seen. */
function lastSeen({ sources }: Provider): { lastModified?: string } {
  const day = newestFirst(sources)[0]?.seenOn;
  return day === undefined || day === "unknown" ? {} : { lastModified: day };
}

/** Every page there is, each without a plan. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await ownOrigin();
  const at = (path: string) => ({ url: `${origin}${path}` });
  return [
    ...pages.map(at),
    ...[...guides.keys()].map((slug) => at(`/guides/${slug}`)),
    ...riskRules.map(({ id }) => at(`/risks/${id}`)),
    ...catalogue.providers.map((provider) => ({ ...at(`/models/${provider.id}`), ...lastSeen(provider) })),
    ...catalogue.models.map(({ key, provider }) => ({ ...at(`/models/${key}`), ...lastSeen(provider) })),
  ];
}
