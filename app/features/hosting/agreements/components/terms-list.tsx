import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DefinitionList } from "~/ui/table";
import type { AgreementTerms } from "../agreement-terms";
import { agreementMessages } from "../agreement.messages";

/** What was agreed, in words: on pages, and in the text that is frozen. `titles` are of its contents, in their order. */
export function TermsList({
  terms,
  titles,
  currency = "EUR",
}: {
  terms: AgreementTerms;
  titles: readonly string[];
  currency?: string;
}) {
  const locale = useLocale();
  const t = agreementMessages[locale];
  const { languages, firstDay, lastDay, paidBy, lowestPriceCents, highestPriceCents } = terms;
  const { hostShareBp, rosterSeats, duties } = terms;
  const day = (moment: Date) => formatPlainDate(moment, locale, "UTC");
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const percent = String(hostShareBp / 100).replace(".", locale === "nl" ? "," : ".");
  return (
    <DefinitionList
      items={[
        [t.terms.contents, listed(titles)],
        [t.terms.languages, languages.map((one) => t.languages[one] ?? one).join(", ")],
        [t.terms.days, t.from(day(firstDay), day(lastDay))],
        [t.terms.paidBy, t.payers[paidBy]],
        [
          t.terms.price,
          paidBy === "NOBODY"
            ? null
            : lowestPriceCents === highestPriceCents
              ? money(lowestPriceCents)
              : t.between(money(lowestPriceCents), money(highestPriceCents)),
        ],
        [t.terms.share, paidBy === "LEARNERS" ? t.shareOf(percent) : null],
        [t.terms.rosterSeats, rosterSeats > 0 ? t.seats(rosterSeats) : null],
        [t.terms.duties, duties && <TypedLines text={duties} />],
      ]}
    />
  );
}

const listed = (texts: readonly string[]): ReactNode =>
  texts.length === 1 ? (
    texts[0]
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

/** A text as it was typed, line by line: so it stands on paper too. */
const TypedLines = ({ text }: { text: string }) => (
  <bdi>
    {text.split("\n").map((line, at) => (
      <span key={at}>
        {at > 0 && <br />}
        {line}
      </span>
    ))}
  </bdi>
);
