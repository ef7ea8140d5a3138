import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { HatchPattern } from "@/components/hatch-pattern";
import { siteLanding } from "./landing/metadata";
import { ownOrigin } from "./request";
import { typeface } from "./typeface";
import "./globals.css";

/** Addresses in it are whole: where the site is published, else where this request was sent. */
export const generateMetadata = async (): Promise<Metadata> => ({
  metadataBase: new URL(await ownOrigin()),
  applicationName: "Clipcost",
  ...siteLanding,
  title: { default: "Clipcost: what an AI video workflow will really cost", template: "%s · Clipcost" },
  description:
    "Estimate what video generation APIs will bill for your workflow: exact prices by second, resolution, audio, task and credit, failed and repeated jobs, and a checklist of billing risks.",
});

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf9" },
    { media: "(prefers-color-scheme: dark)", color: "#111315" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={typeface.variable}>
      <body className="font-sans">
        <HatchPattern />
        {children}
      </body>
    </html>
  );
}
