import type { Metadata } from "next";
import { connection } from "next/server";
import { PageFrame } from "@/components/catalogue/page-frame";
import { formatDay } from "@/lib/words/format";
import { today } from "./request";

export const metadata: Metadata = { title: "Not found" };

/** Rendered per request, because its scripts need the request's nonce as any page's do. */
export default async function NotFound() {
  await connection();
  return (
    <PageFrame current="" day={formatDay(today())} title="There is no such page">
      <p className="mt-3 text-soft">
        Estimates are made <a href="/">on the first page</a>; models, guides and answers are in the menu.
      </p>
    </PageFrame>
  );
}
