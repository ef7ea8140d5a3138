/** What is missing because a model that is asked for is in no provider's list. */
export const noModelNamed = (name: string, therefore: string): string =>
  `No provider here has a model named “${name}”, so ${therefore}.`;
