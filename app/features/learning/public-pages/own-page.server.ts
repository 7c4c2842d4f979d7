import { createElement as draw, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { addressAt } from "~/addresses";
import { followedBy } from "~/features/enrolment/enrolments/enrolments.queries.server";
import { isOfFoundation } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { LocaleProvider } from "~/i18n/locale-context";
import { publicPageAt } from "~/i18n/paths";
import { type PageBody, pageOf, type Piece, piece } from "~/platform/http/page-body.server";
import { OwnInitials, OwnMenu } from "~/ui/frame/own-menu";
import type { OwnPartName } from "~/ui/frame/own-part";
import { BoughtAlready, StandingStrip } from "./components/standing-strip";
import { boughtAt, type Followed, standingOn } from "./own-standing";

/** What stands in a page for everybody at a place that may be one's own. */
type Place = { html: string } & ({ part: OwnPartName } | { checkout: string; className: string });

/** A page cut at such places: what stands between them is the same for everybody. */
type Cut = readonly (Piece | Place)[];

/** The parts that the page itself names (`OwnPart`), and the links with which one buys for oneself: where they lead is mark enough. */
const places =
  /<sc-own name="(?<part>\w+)">[^]*?<\/sc-own>|<a (?<before>[^>]*)href="\/checkout\/(?<checkout>(?:offers\/)?[^"?/]+)\?lang=\w\w"(?<after>[^>]*)>[^]*?<\/a>/g;

/** The cuts of pages that are kept, for as long as they are. */
const cuts = new WeakMap<Uint8Array, Cut>();

function cutOf(page: Uint8Array): Cut {
  const known = cuts.get(page);
  if (known) return known;
  const text = new TextDecoder().decode(page);
  const cut: (Piece | Place)[] = [];
  let end = 0;
  for (const { 0: html, index, groups } of text.matchAll(places)) {
    const { part, before, checkout, after } = groups!;
    const className = /class="([^"]*)"/.exec(`${before} ${after}`)?.[1] ?? "";
    cut.push(piece(text.slice(end, index)));
    cut.push(checkout === undefined ? { html, part: part as OwnPartName } : { html, checkout, className });
    end = index + html.length;
  }
  cut.push(piece(text.slice(end)));
  cuts.set(page, cut);
  return cut;
}

/**
 * A public page as `actor` sees it: the page of everybody (`page`, whole), in which the header names them and leads to what is theirs,
 * and what they take part in is not sold to them again. What everybody sees of it is neither drawn nor compressed again.
 */
export async function ownPage(
  actor: Actor,
  page: Uint8Array,
  { locale, pathname }: { locale: Locale; pathname: string },
): Promise<PageBody> {
  const subject = { page: publicPageAt(pathname), slug: addressAt(pathname)?.parameters[0] ?? null };
  const cut = cutOf(page);
  const isAbout = subject.slug !== null || cut.some((part) => "checkout" in part);
  const followed = isAbout ? (await followedBy(actor)).map((one) => followedOf(one, locale)) : [];
  const standing = standingOn(subject, followed);
  const { name, email, memberships } = actor;
  const reader = { name, email, organisations: memberships, isStaff: isOfFoundation(actor) };

  const drawn = (place: Place): string => {
    const markup = (element: ReactElement) =>
      renderToStaticMarkup(draw(LocaleProvider, { value: locale }, element));
    if ("checkout" in place) {
      const bought = boughtAt(place.checkout, followed);
      return bought ? markup(draw(BoughtAlready, { ...place, enrolmentId: bought.enrolmentId })) : place.html;
    }
    switch (place.part) {
      case "menu":
        return markup(draw(OwnMenu, { reader }));
      case "short":
        return markup(draw(OwnInitials, { name, email }));
      case "page":
        return standing ? markup(draw(StandingStrip, { standing })) : "";
    }
  };
  return pageOf(cut.map((part) => ("html" in part ? drawn(part) : part)));
}

const followedOf = (
  { contentId, ...rest }: Awaited<ReturnType<typeof followedBy>>[number],
  locale: Locale,
): Followed => ({
  ...rest,
  masterclassSlug: offeredContent(contentId, locale)?.masterclassSlug ?? null,
});
