import type { Masterclass } from "~/platform/content/content";
import type { PriceParts } from "../offers/price-text";
import { type StudyLoad, studyLoad } from "./study-load";

/** What of a masterclass can be bought first (`onSale`, cohorts). */
export interface Sale {
  slug: string | null;
  begins: string;
  where: string;
  price: PriceParts;
}

export interface ListedMasterclass {
  slug: string;
  title: string;
  promise: string;
  audience: string;
  load: StudyLoad;
  isOpen: boolean;
  sale: Sale | null;
}

/** What a list says of a masterclass. */
export const listedMasterclass = (masterclass: Masterclass, sale: Sale | null): ListedMasterclass => {
  const { slug, title, promise, audience, status } = masterclass;
  const isOpen = status === "open";
  return { slug, title, promise, audience, load: studyLoad(masterclass), isOpen, sale: isOpen ? sale : null };
};

/** The masterclass that one can begin with: what a page says of dates and prices is said of it. */
export const firstToFollow = (masterclasses: readonly ListedMasterclass[]): ListedMasterclass | undefined =>
  masterclasses.find(({ sale }) => sale) ?? masterclasses.find(({ isOpen }) => isOpen);
