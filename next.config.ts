import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { nowhereHeader } from "./app/query-header";
import { buildId } from "./scripts/build.mjs";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

const resourcePolicy = "Cross-Origin-Resource-Policy";

/** Said, because it is guessed otherwise: a lock file in a folder above would make that one the root. */
const root = fileURLToPath(new URL(".", import.meta.url));

const drawing = ["next/og.js", "next/dist/server/og/*.js", "next/dist/compiled/@vercel/og/**"].map(
  (path) => `node_modules/${path}`,
);

/** Frames of other pages: whoever wants may show them. */
const frames = "embed|compare/embed|plan/embed";

/** What other pages show or read of a plan: its frame, its picture, its badge, and what is said of it. */
const landing = `${frames}|card\\.png|compare/card\\.png|plan/card\\.png|clipcost\\.png|badge\\.svg|oembed\\.json`;

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: root,
  turbopack: { root },
  /** No import leads to them: read where they lie (`app/catalogue/releases/record.ts`), loaded as it is (`app/landing/picture.tsx`). */
  outputFileTracingIncludes: {
    "/**": ["pricing-models/releases/*.json", "LICENSE", "pricing-models/LICENSE"],
    "/**/card.png": drawing,
  },
  outputFileTracingExcludes: { "next-server": ["**/node_modules/{sharp,@img}/**/*"] },
  generateBuildId: buildId,
  /** No page resizes a picture, so that the server needs not be able to. */
  images: { unoptimized: true },
  experimental: {
    /** The server writes nothing: its folder may be read-only. */
    isrFlushToDisk: false,
    /** What of the framework's own modules nothing uses is not sent. */
    turbopackCjsTreeShaking: true,
  },
  poweredByHeader: false,
  reactStrictMode: true,
  /** The gate has checked the types of the same sources before it builds (`scripts/build.mjs`). */
  typescript: { tsconfigPath: "tsconfig.build.json", ignoreBuildErrors: process.env.CLIPCOST_TYPES_CHECKED === "1" },
  /** The catalogue's address of before it had prices; the query string goes along. */
  redirects: () => Promise.resolve([{ source: "/providers/:path*", destination: "/models/:path*", permanent: true }]),
  /** What the proxy has found to name nothing. It sees all of these addresses, so that no client can set the mark. */
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        {
          source: "/:list(models|risks|guides)/:path+",
          has: [{ type: "header", key: nowhereHeader }],
          destination: "/not-found",
        },
      ],
      afterFiles: [],
      fallback: [],
    }),
  /** The catalogue is there to be imported, and a plan to be shown, from any page; all else is of this site alone. */
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: securityHeaders },
      { source: `/((?!(?:${frames})$).*)`, headers: [{ key: "X-Frame-Options", value: "DENY" }] },
      // A page that isolates itself shows only frames that do so as well; these load nothing.
      { source: `/(${frames})`, headers: [{ key: "Cross-Origin-Embedder-Policy", value: "require-corp" }] },
      {
        source: `/((?!catalogue/|(?:${landing})$).*)`,
        headers: [{ key: resourcePolicy, value: "same-origin" }],
      },
      {
        source: `/(${landing})`,
        headers: [
          { key: resourcePolicy, value: "cross-origin" },
          { key: "Access-Control-Allow-Origin", value: "*" },
        ],
      },
      {
        source: "/catalogue/:path*",
        headers: [
          { key: resourcePolicy, value: "cross-origin" },
          { key: "Access-Control-Allow-Origin", value: "*" },
          { key: "Link", value: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"' },
        ],
      },
    ]),
};

export default config;
