/**
 * Where a price is corrected: the rate that it is of, with the plan or the model that shows it.
 * `/correction?rate=720p-silent&model=vertex-ai/veo-3.1-generate-001`.
 */
export const correctionLink = (rate: string, query: string): string => `/correction?rate=${rate}&${query}`;
