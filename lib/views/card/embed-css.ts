/** The style of a frame. Nothing in it is of the link: the same for every frame, so that a policy can name it. */
import { verdictColours, type Colour } from "./colours";
import { themed } from "./markup";

const colours: readonly Colour[] = ["paper", "ink", "soft", "hair", "accent", "luck", "pack", "unknown"];

export const embedCss = [
  themed(":root", [...new Set([...colours, ...Object.values(verdictColours)])]),
  ":root{color-scheme:light dark}*{box-sizing:border-box;margin:0;padding:0}",
  "body{background:var(--paper);color:var(--ink);font:14px/1.4 Geist,ui-sans-serif,system-ui,sans-serif;font-feature-settings:'tnum'}",
  "main{display:flex;flex-direction:column;gap:8px;min-height:100vh;padding:14px 18px;border-top:4px solid var(--ink)}",
  ".top,.foot{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px;color:var(--soft);font-size:13px}",
  ".top b{color:var(--ink)}b{font-weight:600}h1{font-size:15px;font-weight:400;line-height:1.35}",
  ".money{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px}",
  ".figure{font-size:40px;line-height:1;letter-spacing:-.045em}.figure.long{font-size:28px}.without{font-size:26px;letter-spacing:-.02em}",
  ".beside{color:var(--soft);font-size:13px}.verdict{display:flex;gap:8px}",
  ".verdict svg,td svg{flex:none;width:24px;height:14px}.verdict svg{margin-top:3px}.verdict:has(.without){align-items:center}",
  ...Object.entries(verdictColours).map(([name, colour]) => `.${name}{color:var(--${colour})}`),
  ".line,.bill,.workload{fill:var(--ink)}.workload{stroke:var(--paper)}.open{fill:url(#hatch)}.luck{fill:var(--luck)}.packs{fill:url(#packs)}",
  ".around{fill:var(--paper);stroke:var(--ink)}.hatch{stroke:var(--unknown)}.stripe{fill:var(--pack)}.beyond{fill:var(--exposed)}",
  ".bar{display:block;flex:none;width:100%;height:36px;overflow:visible}text{fill:var(--ink);font-size:12px;font-weight:600}",
  ".letter{width:17px;height:17px;vertical-align:-4px}.light{fill:var(--paper)}",
  "ul{display:flex;flex-wrap:wrap;gap:0 18px;list-style:none;color:var(--soft);font-size:13px}li b{color:var(--ink)}",
  "table{width:100%;border-collapse:collapse;font-size:13px}th,td{padding:3px 10px 3px 0;border-bottom:1px solid var(--hair);text-align:left;font-weight:400}",
  "td{white-space:nowrap}td:last-child{padding-right:0}.amount{text-align:right;font-weight:600}th small{color:var(--soft);font-size:12px}",
  ".foot{margin-top:auto}a{display:inline-block;min-height:24px;line-height:24px;color:var(--accent);text-underline-offset:3px}",
  "a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
  ".small{gap:4px;padding:10px 14px}.small th,.small td{padding-block:1px}.small .figure{font-size:28px}.small .figure.long{font-size:20px}.small .without{font-size:20px;line-height:1.2}",
  ".small h1{overflow:hidden;font-size:13px;text-overflow:ellipsis;white-space:nowrap}.small .foot{font-size:12px}",
  "@media(forced-colors:active){svg,svg *{forced-color-adjust:none}}",
].join("");
