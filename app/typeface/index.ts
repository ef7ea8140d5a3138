/**
 * The typeface, served from here: Geist Sans 1.9 with every weight and the Latin letters, signs and arrows that pages
 * use, with its figures of one width and the plain `a`. Made from `Geist-Variable.woff2` of the package geist 1.9.2:
 * pyftsubset Geist-Variable.woff2 --flavor=woff2 --layout-features=ccmp,locl,liga,kern,mark,mkmk,tnum,ss01
 *   --unicodes=U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+02C6,U+02DA,U+02DC,
 *   U+2000-206F,U+2080-2089,U+20AC,U+20B9,U+2122,U+2190-2193,U+2212,U+2248,U+2260,U+2264-2265
 * Other letters, and the won and the narrow space that Geist has not got, come from the reader's system.
 *
 * Pictures of links are laid out by what reads neither woff2 nor its axes and features: `geist-430.ttf` and
 * `geist-570.ttf` are those weights of `Geist-Variable.ttf` of the same package, with the same signs, in which the
 * figures of one width and the plain `a` stand in the place of the usual ones, and no pairs are kerned, because that
 * layout measures letters one by one. Made with fontTools: varLib.instancer, the cmap through the features tnum and
 * ss01, then the subset without kern.
 */
import localFont from "next/font/local";

export const typeface = localFont({
  src: "./geist-latin.woff2",
  variable: "--font-geist-sans",
  weight: "100 900",
});
