import { lazy } from "react";
import type { GroupFields as Fields } from "./group-fields";

/** Where they cannot be loaded, the page that has them is a way to them. */
const NotLoaded: typeof Fields = ({ id, href }) => (
  <p role="alert" className="text-small">
    These fields could not be loaded.{" "}
    <a className="action-link" href={`${href}#${id}`}>
      Load the page with them
    </a>
  </p>
);

/** The fields of a group: their code comes when one is opened. */
export const GroupFields = lazy(() =>
  import("./group-fields").then(
    ({ GroupFields: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);
