import type { Metadata } from "next";
import { connection } from "next/server";

export const metadata: Metadata = { title: "Not found" };

/** Rendered per request, because its scripts need the request's nonce as any page's do. */
export default async function NotFound() {
  await connection();
  return (
    <main className="mx-auto max-w-[80rem] px-4.5 py-16 wide:px-8">
      <h1 className="text-[2.25rem] font-[560] tracking-[-0.035em]">There is no such page</h1>
      <p className="mt-3 text-soft">
        The estimator is <a href="/">on the first page</a>; a link to an estimate starts there, with a question mark.
      </p>
    </main>
  );
}
