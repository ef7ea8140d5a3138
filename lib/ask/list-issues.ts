/** What is wrong with what a list is filtered by, where no plan says it: the page of an estimate does not load this. */
export const listMessages = {
  unknownProvider: "No such provider in the catalogue.",
  unknownMaker: "No maker of that name in the catalogue.",
};
