import { countryName } from "~/i18n/country";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import { Email } from "~/ui/text";
import type { DeskEnquiry } from "../enquiry.queries.server";
import { enquiryDeskMessages } from "../enquiry-desk.messages";
import { EnquiryStateTag } from "./enquiry-state-tag";

/** What was asked, by whom, and what was answered. */
export function EnquiryLook({ enquiry, assignedTo }: { enquiry: DeskEnquiry; assignedTo: string }) {
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  const { kind, state, name, jobTitle, organisation, country, email, message, createdAt, answers } = enquiry;
  return (
    <>
      <DefinitionList
        items={[
          [t.state, <EnquiryStateTag key="state" state={state} />],
          [t.assignedTo, assignedTo],
          [t.kind, t.kinds[kind]],
          [t.organisation, <bdi key="organisation">{organisation}</bdi>],
          [t.country, countryName(country, locale)],
          [t.name, <bdi key="name">{name}</bdi>],
          [t.jobTitle, <bdi key="job">{jobTitle}</bdi>],
          [
            t.email,
            <a key="email" href={`mailto:${email}`}>
              <Email address={email} />
            </a>,
          ],
          [t.language, t.languages[enquiry.locale] ?? enquiry.locale],
          [t.since, formatInstant(createdAt, locale)],
        ]}
      />
      <section className="sc-stack">
        <h2>{t.question}</h2>
        <TypedText text={message} />
      </section>
      {answers.length > 0 && (
        <section className="sc-stack">
          <h2>{t.answers}</h2>
          {answers.map(({ id, text, isMailed, answeredAt, answeredBy }) => (
            <div key={id} className="sc-stack">
              <p>
                <strong>
                  {(isMailed ? t.byMail : t.elsewhere)(answeredBy, formatInstant(answeredAt, locale))}
                </strong>
              </p>
              <TypedText text={text} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** A text as somebody typed it, in its own direction. */
const TypedText = ({ text }: { text: string }) => (
  <p className="sc-written" dir="auto">
    {text}
  </p>
);
