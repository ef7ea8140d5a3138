/** The header in which the proxy hands a page its query string as it was sent; what a client sends in it is replaced. */
export const queryHeader = "x-clipcost-query";

/** The same for its path. */
export const pathHeader = "x-clipcost-path";

/** Set by the proxy alone: the address names nothing, and is answered as one that leads nowhere (`next.config.ts`). */
export const nowhereHeader = "x-clipcost-nowhere";
