/** The text with which a price is corrected, ready to be copied and filled in; and the address it can be sent to. */

/** @public */
export type WrongPriceShown = {
  /** `Veo 3.1 at Vertex AI`. */
  name: string;
  model: string;
  rate: string;
  /** Day of the newest release. */
  release: string;
  /** Where it is shown. */
  address: string;
  /** The price as it is shown, in words. */
  shown: string;
  /** Where it is from, with the day on which it was seen there. */
  source: string;
};

export type CorrectionText = { title: string; body: string };

/** What is shown, as it is known here, and blanks for what it should be: a figure without a source corrects nothing. */
export function correctionText(price: WrongPriceShown): CorrectionText {
  return {
    title: `Wrong price: ${price.model}, ${price.rate}`,
    body: [
      `A price of ${price.name} is wrong.`,
      "",
      `- Model: \`${price.model}\``,
      `- Rate: \`${price.rate}\``,
      `- Release: ${price.release}`,
      `- Page: ${price.address}`,
      `- Shown: ${price.shown}`,
      `- Its source: ${price.source}`,
      "",
      "Please fill in:",
      "",
      "- Right figure, in the provider’s own unit: ",
      "- Source (https address): ",
      "- Day on which it was seen there (YYYY-MM-DD): ",
      "- For which jobs it holds, if not the same: ",
    ].join("\n"),
  };
}

const https = /^https:\/\/[^/?#]/i;
const mail = /^mailto:[^?#\s]+@[^?#\s]+/i;

/** Whether corrections can be sent to it: an https address, or a mailto one that names whom. */
export const takesCorrections = (address: string): boolean =>
  URL.canParse(address) && (https.test(address) || mail.test(address));

/**
 * The address with the text in it: `title` and `body` for a form on the web, as that of a new issue takes them,
 * `subject` and `body` for mail. What the address asks for already stays: `https://a.example/new?labels=price`.
 */
export function sendingAddress(address: string, { title, body }: CorrectionText): string {
  const [page = "", place] = address.split("#");
  const subject = mail.test(page) ? "subject" : "title";
  const text = `${subject}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const separator = page.includes("?") ? (/[?&]$/.test(page) ? "" : "&") : "?";
  return `${page}${separator}${text}${place === undefined ? "" : `#${place}`}`;
}
