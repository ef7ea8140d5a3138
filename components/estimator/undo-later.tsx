import { lazy, type ComponentProps, type ComponentType } from "react";
import type { Undo as Way } from "./undo";

type Props = ComponentProps<typeof Way>;
type Loaded = { default: ComponentType<Props> };

/** Nothing stands in for it where it cannot be loaded: the browser has a way back of its own. */
const Undo = lazy(() =>
  import("./undo").then(
    (loaded): Loaded => ({ default: loaded.Undo }),
    (): Loaded => ({ default: () => null }),
  ),
);

/** The way back from the last change: its code comes once there is one. */
export const UndoLater = ({ made, ...rest }: Omit<Props, "made"> & { made: Props["made"] | undefined }) =>
  made === undefined ? null : <Undo made={made} {...rest} />;
