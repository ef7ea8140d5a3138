import { later } from "./later";

/** The way back from the last change: its words come with the first change. Else there is the browser's own. */
export const Undo = later(() => import("./undo").then((loaded) => loaded.Undo));
