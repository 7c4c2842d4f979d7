import { Fragment } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { deskWords } from "~/ui/desk/desk.messages";
import { DefinitionList } from "~/ui/table";
import { Email } from "~/ui/text";
import { type DeskSection, sectionPath } from "../../shell/desk-title";
import { fileAddress } from "../mail-about";
import { kindInWords } from "../mail-kinds.messages";
import { faultInWords, mailMessages } from "../mail.messages";
import type { DeskMail } from "../mail.queries.server";
import { MailStateTag } from "./mail-state-tag";

/** One mail: to whom, what became of it, and its text as it was sent. `sections`: the parts of the desk that the reader may open. */
export function MailLook({ mail, sections }: { mail: DeskMail; sections: readonly DeskSection[] }) {
  const locale = useLocale();
  const t = mailMessages[locale];
  const { to, personId, name, state, text, attempts, lastError, sentAt } = mail;
  const { order, certificate, enquiryId } = mail.about;
  const mayOpen = (href: string | null) =>
    href !== null && sections.some((section) => href.startsWith(`${sectionPath(section)}/`)) ? href : null;
  const about: Line[] = [
    ...(order ? [{ label: t.order(order.number), href: mayOpen(`/desk/orders/${order.id}`) }] : []),
    ...(certificate
      ? [{ label: t.certificate(certificate), href: mayOpen(`/desk/certificates/${certificate}`) }]
      : []),
    ...(enquiryId ? [{ label: t.enquiry, href: mayOpen(`/desk/enquiries/${enquiryId}`) }] : []),
  ];
  const files = mail.attachments.map((label) => ({ label, href: mayOpen(fileAddress(label, mail.about)) }));
  return (
    <>
      <DefinitionList
        items={[
          [deskWords[locale].status, <MailStateTag key="state" state={state} />],
          [t.to, to ? <Email key="to" address={to} /> : t.erased],
          [
            t.person,
            personId ? (
              <a key="person" href={`/desk/people/${personId}`}>
                <bdi>{name || to}</bdi>
              </a>
            ) : null,
          ],
          [t.kind, kindInWords(mail.kind, locale)],
          [t.subject, mail.subject ? <bdi key="subject">{mail.subject}</bdi> : null],
          [t.language, t.languages[mail.locale]],
          [t.made, formatInstant(mail.createdAt, locale)],
          [t.sent, sentAt ? formatInstant(sentAt, locale) : null],
          [t.attempts, attempts > 0 ? attempts : null],
          [
            t.lastError,
            lastError ? (
              <span key="error" className="sc-lines">
                {faultInWords(lastError, locale)}
              </span>
            ) : null,
          ],
          [t.about, about.length > 0 ? <Lines key="about" lines={about} /> : null],
          [t.attachments, files.length > 0 ? <Lines key="files" lines={files} /> : null],
        ]}
      />
      <section className="sc-stack">
        <h2>{t.textTitle}</h2>
        {text ? (
          <>
            <p className="sc-measure">{t.withoutKeys}</p>
            <p lang={mail.locale} dir="auto" className="sc-written">
              {text}
            </p>
          </>
        ) : (
          <p>{t.noText[state]}</p>
        )}
      </section>
    </>
  );
}

interface Line {
  label: string;
  href: string | null;
}

/** Names below each other, with a link where the reader may open what they name. */
const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ label, href }, index) => (
    <Fragment key={label}>
      {index > 0 && <br />}
      {href ? <a href={href}>{label}</a> : label}
    </Fragment>
  ));
