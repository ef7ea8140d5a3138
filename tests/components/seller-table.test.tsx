/** One maker's model at its sellers, as a table with a link to each one's estimate. */
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SellerTable } from "@/components/catalogue/seller-table";
import type { SellersView } from "@/lib/views/page/sellers";
import { expectAccessible, textOf } from "./support/render";

const sellers: SellersView = {
  family: "Veo 3.1 Fast",
  text: "Sold by 3 providers, $0.80 to $1.20 for this clip; 1 of them has no price for it.",
  what: "50 clips of 8 seconds, text to video, 720p, with audio",
  rows: [
    {
      key: "a/veo",
      name: "Veo",
      provider: "A",
      current: false,
      clip: "$0.80",
      money: "$48.00",
      remarks: [],
      href: "/?a",
    },
    {
      key: "b/veo",
      name: "Veo",
      provider: "B",
      current: true,
      clip: "$1.20",
      money: "$72.00",
      remarks: [],
      href: "/?b",
    },
    { key: "c/veo", name: "Veo", provider: "C", current: false, remarks: ["sound not recorded"], href: "/?c" },
  ],
};

it("links the others' estimates of the same plan, and says what is without a price", async () => {
  const { container } = render(<SellerTable sellers={sellers} />);
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => textOf(row))).toEqual([
    "Veo at A$0.80$48.00",
    "Veo at B, this page$1.20$72.00",
    "Veo at C––sound not recorded",
  ]);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/?a", "/?c"]);
  expect(textOf(container.querySelector("p"))).toBe(
    "Sold by 3 providers, $0.80 to $1.20 for this clip; 1 of them has no price for it. Each line is 50 clips of 8 seconds, text to video, 720p, with audio.",
  );
  await expectAccessible(container);
});
