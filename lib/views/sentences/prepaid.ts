/** What is bought in packs, in words. */
import type { Purchase } from "../../budget/credits";
import { plain } from "../../numbers/decimal";
import { formatNumber } from "../../words/format";

/** "4 × 1,000 + 2 × 100": what is bought; nothing where any amount can be paid in. */
export const packsInWords = ({ items }: Purchase): string =>
  items.map(({ pack, count }) => `${formatNumber(plain(count))} × ${formatNumber(pack.credits)}`).join(" + ");
