import { lazy } from "react";

/** What is below the answer: its code comes after that of the form and the answer, its HTML with the page. */
export const Report = lazy(() => import("./report").then((loaded) => ({ default: loaded.Report })));
