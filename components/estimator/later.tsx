import { lazy, type ComponentType } from "react";

/** A part of the page whose code comes when it is first drawn; nothing where it cannot be had. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(() => load().then(partOf, (): Part<P> => ({ default: () => null })));

type Part<P> = { default: ComponentType<P> };

const partOf = <P,>(loaded: ComponentType<P>): Part<P> => ({ default: loaded });
