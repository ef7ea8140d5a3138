import type { MetadataRoute } from "next";
import { ownOrigin } from "./request";

/** Everything may be read; a page with a plan in its address names the page without one as its canonical. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${await ownOrigin()}/sitemap.xml` };
}
