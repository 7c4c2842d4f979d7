import { isRouteErrorResponse } from "@remix-run/react";
import type { Locale } from "./i18n/locale";
import { useLocale } from "./i18n/locale-context";
import { defineMessages } from "./i18n/messages";
import { publicPath } from "./i18n/paths";
import { Actions, ButtonLink } from "./ui/form/button";

const messages = defineMessages({
  nl: {
    notFound: "Deze pagina is er niet",
    notFoundHelp: "Misschien is het adres verkeerd overgenomen, of is de pagina verhuisd.",
    notAllowed: "Dit mag je niet zien",
    notAllowedHelp:
      "Deze pagina hoort bij een ander account. Heb je er een? Log dan uit, en in met dat e-mailadres.",
    signOut: "Uitloggen",
    mine: "Naar je masterclasses",
    contact: "Neem contact met ons op",
    tooMany: "Even wachten",
    tooManyHelp:
      "Je hebt dit te vaak achter elkaar geprobeerd. Wacht een kwartier en probeer het dan opnieuw.",
    badRequest: "Dat kunnen we niet lezen",
    badRequestHelp: "Ga terug, kijk na wat je hebt ingevuld en probeer het opnieuw.",
    fault: "Er ging iets mis bij ons",
    faultHelp: "Wat je hebt ingevuld is niet verwerkt. Probeer het over een paar minuten opnieuw.",
    away: "We zijn zo terug",
    awayHelp:
      "Onze gegevens zijn even niet bereikbaar. Probeer het over een minuut opnieuw. Heb je net iets verstuurd? Kijk dan eerst of het al is verwerkt.",
    masterclasses: "Bekijk de masterclasses",
    search: "Zoek op de site",
    home: "Naar de voorpagina",
  },
  en: {
    notFound: "This page does not exist",
    notFoundHelp: "The address may have been copied wrongly, or the page has moved.",
    notAllowed: "You cannot see this",
    notAllowedHelp:
      "This page belongs to another account. Do you have one? Then sign out, and in with that e-mail address.",
    signOut: "Sign out",
    mine: "To your masterclasses",
    contact: "Contact us",
    tooMany: "Please wait a moment",
    tooManyHelp: "You have tried this too many times in a row. Wait a quarter of an hour and try again.",
    badRequest: "We cannot read that",
    badRequestHelp: "Go back, check what you filled in and try again.",
    fault: "Something went wrong on our side",
    faultHelp: "What you filled in has not been processed. Please try again in a few minutes.",
    away: "We will be right back",
    awayHelp:
      "Our records cannot be reached for a moment. Please try again in a minute. Did you just send something? Then first check whether it has been processed.",
    masterclasses: "See the masterclasses",
    search: "Search the site",
    home: "To the front page",
  },
});

/** What a route threw, in words: what happened, and what to do. */
export function errorWords(error: unknown, locale: Locale): { title: string; help: string } {
  const t = messages[locale];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return { title: t.notFound, help: t.notFoundHelp };
  if (status === 403) return { title: t.notAllowed, help: t.notAllowedHelp };
  if (status === 429) return { title: t.tooMany, help: t.tooManyHelp };
  if (status === 503) return { title: t.away, help: t.awayHelp };
  if (status < 500) return { title: t.badRequest, help: t.badRequestHelp };
  return { title: t.fault, help: t.faultHelp };
}

/** The page for what a route threw: a status becomes a sentence and ways on; a fault shows nothing of its inside. */
export function ErrorPage({ error }: { error: unknown }) {
  const locale = useLocale();
  const t = messages[locale];
  const { title, help } = errorWords(error, locale);
  const isRefused = isRouteErrorResponse(error) && error.status === 403;
  const ways: [href: string, label: string][] = [
    ...(isRefused ? [] : [["/my", t.mine] satisfies [string, string]]),
    [publicPath("masterclasses", locale), t.masterclasses],
    [publicPath("search", locale), t.search],
    [publicPath("contact", locale), t.contact],
    [publicPath("home", locale), t.home],
  ];
  return (
    <div className="sc-container sc-page">
      <h1>{title}</h1>
      <p className="sc-lead">{help}</p>
      {isRefused && (
        <Actions>
          <ButtonLink href="/my">{t.mine}</ButtonLink>
          <ButtonLink look="secondary" href="/sign-out">
            {t.signOut}
          </ButtonLink>
        </Actions>
      )}
      <ul>
        {ways.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
