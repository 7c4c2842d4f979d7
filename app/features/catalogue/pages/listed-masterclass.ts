import type { Masterclass } from "~/platform/content/content";

export interface ListedMasterclass {
  slug: string;
  title: string;
  promise: string;
  hours: number;
  isOpen: boolean;
}

/** What a list says of a masterclass. */
export const listedMasterclass = ({
  slug,
  title,
  promise,
  hours,
  status,
}: Masterclass): ListedMasterclass => ({
  slug,
  title,
  promise,
  hours,
  isOpen: status === "open",
});
