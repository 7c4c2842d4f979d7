import { type Locale, locales } from "~/i18n/locale";

/** What somebody wants to hear of a masterclass: new dates, that it opens, or a group in the language they read. */
export const wishes = ["DATES", "OPENING", "LANGUAGE"] as const;
export type Wish = (typeof wishes)[number];

const isWish = (text: string): text is Wish => wishes.some((wish) => wish === text);

/** What can be wished of a masterclass: one that is announced has to open first. */
export const wishesOf = ({ isOpen }: { isOpen: boolean }): readonly Wish[] =>
  isOpen ? ["DATES", "LANGUAGE"] : ["OPENING"];

/** The wish that a form sent. One that the masterclass no longer knows, because it opened meanwhile, is what comes closest. */
export const wishIn = (typed: string, masterclass: { isOpen: boolean }): Wish => {
  const known = wishesOf(masterclass);
  return isWish(typed) && known.includes(typed) ? typed : known[0]!;
};

/** A group that can be joined, or null: the masterclass opened. */
export type News = { language: string } | null;

/**
 * Whether this is what somebody waits for. Who waits for a group in their language hears of no other; that a masterclass can be followed
 * now, at one's own pace, is no news to who waits for dates.
 */
const isWishedFor = (wish: Wish, locale: Locale, news: News): boolean =>
  news === null ? wish === "OPENING" : wish !== "LANGUAGE" || locale === news.language;

/** The wishes that such news is for, each as `DATES nl`: the wish, and the language it was made in. */
export const wishedFor = (news: News): string[] =>
  wishes.flatMap((wish) =>
    locales.filter((locale) => isWishedFor(wish, locale, news)).map((locale) => `${wish} ${locale}`),
  );

const day = 86_400_000;
/** How long an address waits to be confirmed, and how long it is kept once it was told, in milliseconds. */
export const unconfirmedTime = 7 * day;
export const toldTime = 30 * day;
