import { NextResponse, type NextRequest } from "next/server";
import { nowhereHeader, pathHeader, queryHeader } from "./app/query-header";

/** Scripts run only with this request's nonce; nothing is loaded from anywhere else, and nothing is sent elsewhere. */
function contentSecurityPolicy(nonce: string): string {
  const evaluation = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * A page that throws because it knows no such name is sent without its content, which only a script would bring: such an
 * address is answered as one that leads nowhere. It is marked here, and led there by `next.config.ts`: a rewrite of the
 * proxy's own names a host, and the server takes it for another one where it listens at 127.0.0.1 or stands behind TLS.
 * The names are loaded with the first that could be wrong.
 */
async function leadsNowhere(pathname: string): Promise<boolean> {
  if (!/^\/(models|risks|guides)\/./.test(pathname)) return false;
  const { namesNothing } = await import("./app/known-names");
  return namesNothing(pathname);
}

/**
 * Gives every page a strict content security policy with a nonce of its own, and its query string as it was sent: the
 * framework's own record of it loses the order, and trips over keys that are properties of every object. And its path,
 * which the page of an address that leads nowhere is not told.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(queryHeader, request.nextUrl.search);
  headers.set(pathHeader, request.nextUrl.pathname);
  headers.delete(nowhereHeader);
  if (await leadsNowhere(request.nextUrl.pathname)) headers.set(nowhereHeader, "1");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/((?!api/|catalogue/|changes/feed.json|healthz$|_next/static|favicon.ico|icon.svg|estimator.png|(?:(?:(?:compare|plan)/)?(?:embed|card.png)|clipcost.png|badge.svg|oembed.json)$).*)",
  ],
};
