"use client";

import { createContext, useContext, type ReactNode } from "react";

/** What is said under fields, by their names; nothing where it is not asked for. */
export const FieldLines = createContext<((name: string) => ReactNode) | undefined>(undefined);

/** A quiet line under a field. */
export const FieldLine = ({ name }: { name: string }) => useContext(FieldLines)?.(name) ?? null;
