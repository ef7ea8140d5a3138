import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

/** Parameters that say who sent the reader, and nothing about the page. */
const tracking =
  /^(utm_.+|ref|ref_src|referral|referrer|aff|aff_id|affid|affiliate|affiliate_id|gclid|gbraid|wbraid|fbclid|msclkid|via|fpr|mc_cid|mc_eid|igshid|twclid)$/i;

function faultsOf(url: string, place: string): string[] {
  const { protocol, hash, searchParams } = new URL(url);
  const inHash = new URLSearchParams(hash.replace(/^#[^?]*\??/, ""));
  const tracked = [...searchParams.keys(), ...inHash.keys()].filter((name) => tracking.test(name));
  return [
    ...(protocol === "https:" ? [] : [`${place}: ${url} is not https. Write the https address of the page.`]),
    ...tracked.map((name) => `${place}: ${url} carries the tracking parameter "${name}". Delete it from the address.`),
  ];
}

export const linksAreClean: ProviderRule = {
  id: "links-are-clean",
  description: "links are https and carry no tracking or referral parameters: nobody is paid for a reader's click",
  scope: "provider",
  check: (provider) => [
    ...faultsOf(provider.pricingUrl, placeIn(provider, undefined, "pricingUrl")),
    ...provider.sources.flatMap(({ id, url }) => faultsOf(url, placeIn(provider, undefined, `source "${id}"`))),
  ],
};
