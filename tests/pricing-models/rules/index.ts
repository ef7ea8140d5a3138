/** Every rule of the catalogue. A rule that is not listed here does not run. */
import type { Rule } from "../support/rule";
import { conditionsCanMatch } from "./conditions-can-match";
import { conditionsNameOffers } from "./conditions-name-offers";
import { datesAgree } from "./dates-agree";
import { defaultsAreOffered } from "./defaults-are-offered";
import { denominationsExist } from "./denominations-exist";
import { endOfLifeIsTold } from "./end-of-life-is-told";
import { figuresArePositive } from "./figures-are-positive";
import { idsAreUnique } from "./ids-are-unique";
import { lengthsAreSound } from "./lengths-are-sound";
import { linksAreClean } from "./links-are-clean";
import { onePriceEach } from "./one-price-each";
import { policyIsSourced } from "./policy-is-sourced";
import { providersAreListed } from "./providers-are-listed";
import { replacementsExist } from "./replacements-exist";
import { sourcesResolve } from "./sources-resolve";
import { volumesAreMeasurable } from "./volumes-are-measurable";

export const rules: readonly Rule[] = [
  providersAreListed,
  replacementsExist,
  idsAreUnique,
  sourcesResolve,
  linksAreClean,
  datesAgree,
  lengthsAreSound,
  figuresArePositive,
  denominationsExist,
  policyIsSourced,
  conditionsNameOffers,
  conditionsCanMatch,
  onePriceEach,
  volumesAreMeasurable,
  defaultsAreOffered,
  endOfLifeIsTold,
];
