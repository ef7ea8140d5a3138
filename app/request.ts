/** What every route needs from the outside world: the day. The only clock of the project. */
export const today = (): string => new Date().toISOString().slice(0, 10);
